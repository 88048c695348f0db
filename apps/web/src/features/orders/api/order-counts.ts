import type { getOrderCounts } from '@bestellwerk/contracts/seller-api/orders';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const getOrderCountsEndpoint = endpoint<typeof getOrderCounts>('get', '/orders/counts');

export const orderCountsQuery = queryOptions({
  queryKey: ['orders', 'counts'],
  queryFn: ({ signal }) => callApi(getOrderCountsEndpoint, { signal }),
});
