import type {
  Delivery,
  dismissDelivery,
  getDelivery,
  listDeliveries,
  replayDelivery,
} from '@bestellwerk/contracts/seller-api/channels';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const ENDPOINTS = {
  list: endpoint<typeof listDeliveries>('get', '/channels/{id}/deliveries'),
  get: endpoint<typeof getDelivery>('get', '/deliveries/{id}'),
  dismiss: endpoint<typeof dismissDelivery>('post', '/deliveries/{id}/dismiss'),
  replay: endpoint<typeof replayDelivery>('post', '/deliveries/{id}/replay'),
};

export function deliveriesQuery(channelId: string, state: Delivery['state'] | undefined) {
  return infiniteQueryOptions({
    queryKey: ['channels', 'one', channelId, 'deliveries', state ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      callApi(ENDPOINTS.list, { params: { id: channelId }, query: { state, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** One delivery with headers and body as they came; those never change. */
export function rawDeliveryQuery(id: string) {
  return queryOptions({
    queryKey: ['deliveries', id, 'raw'],
    queryFn: ({ signal }) => callApi(ENDPOINTS.get, { params: { id }, signal }),
    staleTime: Infinity,
  });
}

export function requestReplay(id: string) {
  return callApi(ENDPOINTS.replay, { params: { id } });
}

export function putAside(id: string) {
  return callApi(ENDPOINTS.dismiss, { params: { id } });
}

/** The one that came last, looked for again and again until there is one. */
export function firstDeliveryQuery(channelId: string) {
  return queryOptions({
    queryKey: ['channels', 'one', channelId, 'first-delivery'],
    queryFn: ({ signal }) =>
      callApi(ENDPOINTS.list, { params: { id: channelId }, query: { limit: 1 }, signal }),
    select: (page) => page.items[0] ?? null,
    refetchInterval: ({ state }) => (state.data?.items.length ? false : 3_000),
  });
}
