import type { listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const listOrdersEndpoint = endpoint<typeof listOrders>('get', '/orders');
const FEW = 6;

/** A few orders that fit some words, for a list of suggestions. Nothing is asked for without words. */
export function orderSearchQuery(q: string) {
  return queryOptions({
    queryKey: ['orders', 'search', q],
    queryFn: ({ signal }) => callApi(listOrdersEndpoint, { query: { q, limit: FEW }, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}
