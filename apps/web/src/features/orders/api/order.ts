import type {
  getOrder,
  getOrderStock,
  listOrderAttempts,
  listOrderEvents,
} from '@bestellwerk/contracts/seller-api/orders';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const getOrderEndpoint = endpoint<typeof getOrder>('get', '/orders/{id}');
const getStockEndpoint = endpoint<typeof getOrderStock>('get', '/orders/{id}/stock');
const listEventsEndpoint = endpoint<typeof listOrderEvents>('get', '/orders/{id}/events');
const listAttemptsEndpoint = endpoint<typeof listOrderAttempts>('get', '/orders/{id}/attempts');

/** While the supplier has not answered, so that the outcome shows even without the stream. */
const FORWARDING_POLL_MS = 1500;

export function orderQuery(id: string) {
  return queryOptions({
    queryKey: ['orders', 'one', id],
    queryFn: ({ signal }) => callApi(getOrderEndpoint, { params: { id }, signal }),
    refetchInterval: (query) => (query.state.data?.status === 'forwarding' ? FORWARDING_POLL_MS : false),
  });
}

/** Keyed apart from the order: each look costs the supplier a call, so hints do not renew it. */
export function orderStockQuery(id: string) {
  return queryOptions({
    queryKey: ['order-stock', id],
    queryFn: ({ signal }) => callApi(getStockEndpoint, { params: { id }, signal }),
    staleTime: 30_000,
    retry: false,
  });
}

export function orderEventsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['orders', 'one', id, 'events'],
    queryFn: ({ pageParam, signal }) =>
      callApi(listEventsEndpoint, { params: { id }, query: { cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function orderAttemptsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['orders', 'one', id, 'attempts'],
    queryFn: ({ pageParam, signal }) =>
      callApi(listAttemptsEndpoint, { params: { id }, query: { limit: 20, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
