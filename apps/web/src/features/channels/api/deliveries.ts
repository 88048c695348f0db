import type {
  Delivery,
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

/** One delivery with the body as it came; that never changes. */
export function deliveryBodyQuery(id: string) {
  return queryOptions({
    queryKey: ['deliveries', id, 'body'],
    queryFn: ({ signal }) => callApi(ENDPOINTS.get, { params: { id }, signal }),
    staleTime: Infinity,
    select: (delivery) => delivery.body,
  });
}

export function requestReplay(id: string) {
  return callApi(ENDPOINTS.replay, { params: { id } });
}
