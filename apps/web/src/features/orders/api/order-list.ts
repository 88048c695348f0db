import type { listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';
import { refreshOrderList } from '../live/refresh-order-list.ts';
import { filterOf, type OrderView } from '../list/order-view.ts';
import { listPageQuery } from './list-page-query.ts';

const listOrdersEndpoint = endpoint<typeof listOrders>('get', '/orders');

/** One view of the list, page by page; the rows of the view before stay until the new ones are there. */
export function orderListQuery(view: OrderView) {
  return infiniteQueryOptions({
    // Columns and density show the same orders.
    queryKey: ['orders', 'list', filterOf(view), view.sort],
    queryFn: ({ pageParam, signal }) =>
      callApi(listOrdersEndpoint, {
        query: listPageQuery(view, pageParam),
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    // Loading the rows again by itself would make them jump.
    meta: { refreshInPlace: refreshOrderList },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
