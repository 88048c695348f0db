import type { listMoneyBoxEntries } from '@bestellwerk/contracts/seller-api/money-box';
import type { TransferKind } from '@bestellwerk/domain/ledger';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';
import { requestAddress } from '../../../lib/api/request-address.ts';
import type { Language } from '../../../lib/i18n/language.ts';

const listEndpoint = endpoint<typeof listMoneyBoxEntries>('get', '/money-box/entries');

export function entriesQuery(kind: TransferKind | undefined) {
  return infiniteQueryOptions({
    queryKey: ['money-box', 'entries', kind ?? 'all'],
    queryFn: ({ pageParam, signal }) => callApi(listEndpoint, { query: { kind, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** The address of all movements as a file for spreadsheets of that language. */
export function entriesFileAddress(language: Language): string {
  return requestAddress('/money-box/entries.csv', {}, { language });
}
