import type { findOrderNeighbours } from '@bestellwerk/contracts/seller-api/orders';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';
import { filterOf, type OrderView } from '../list/order-view.ts';

const neighboursEndpoint = endpoint<typeof findOrderNeighbours>('get', '/orders/{id}/neighbours');

/** The orders before and after one in a view, with its place there. Keyed with the lists: it changes as they do. */
export function orderNeighboursQuery(id: string, view: OrderView) {
  return queryOptions({
    queryKey: ['orders', 'neighbours', id, view],
    queryFn: ({ signal }) =>
      callApi(neighboursEndpoint, { params: { id }, query: { ...filterOf(view), sort: view.sort }, signal }),
  });
}
