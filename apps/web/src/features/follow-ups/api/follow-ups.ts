import type { completeFollowUp, listFollowUps } from '@bestellwerk/contracts/seller-api/follow-ups';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const listEndpoint = endpoint<typeof listFollowUps>('get', '/follow-ups');
const completeEndpoint = endpoint<typeof completeFollowUp>('post', '/follow-ups/{id}/done');

export function followUpsQuery(open: boolean) {
  return infiniteQueryOptions({
    queryKey: ['follow-ups', 'list', open ? 'open' : 'done'],
    queryFn: ({ pageParam, signal }) =>
      callApi(listEndpoint, { query: { open: open ? 'true' : 'false', cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function tickFollowUp(id: string) {
  return callApi(completeEndpoint, { params: { id } });
}
