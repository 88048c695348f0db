import type { listMoneyBoxEntries } from '@bestellwerk/contracts/seller-api/money-box';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';
import { requestAddress } from '../../../lib/api/request-address.ts';
import type { Language } from '../../../lib/i18n/language.ts';
import type { MovementView } from '../movement-view.ts';

const listEndpoint = endpoint<typeof listMoneyBoxEntries>('get', '/money-box/entries');

export function entriesQuery(view: MovementView) {
  return infiniteQueryOptions({
    queryKey: ['money-box', 'entries', view],
    queryFn: ({ pageParam, signal }) =>
      callApi(listEndpoint, { query: { ...view, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** The address of these movements as a file for spreadsheets of that language. */
export function entriesFileAddress(view: MovementView, language: Language): string {
  return requestAddress('/money-box/entries.csv', {}, { ...view, language });
}
