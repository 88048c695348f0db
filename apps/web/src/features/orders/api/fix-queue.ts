import type { Order, OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { getOrder, listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';
import { filterOf, type OrderView } from '../list/order-view.ts';

const listOrdersEndpoint = endpoint<typeof listOrders>('get', '/orders');
const getOrderEndpoint = endpoint<typeof getOrder>('get', '/orders/{id}');
const PAGE = 200;
/** As many as one sitting takes; what lies behind is fetched when these are done. */
const MOST_PAGES = 5;
const GRID_ROWS = 50;

export type FixQueue = { rows: OrderSummary[]; hasMore: boolean };

/** Keyed apart from the lists: what is being worked through keeps its order, whatever arrives meanwhile. */
export function fixQueueQuery(view: OrderView) {
  return queryOptions({
    queryKey: ['fix-queue', view],
    queryFn: ({ signal }) => fetchQueue(view, signal),
    // Not even when everything is asked for again, as after a reconnect: what is half corrected would be lost.
    staleTime: 'static',
    gcTime: 0,
  });
}

async function fetchQueue(view: OrderView, signal: AbortSignal): Promise<FixQueue> {
  const rows: OrderSummary[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { ...filterOf(view), sort: view.sort, limit: PAGE, cursor };
    const { items, nextCursor } = await callApi(listOrdersEndpoint, { query, signal });
    rows.push(...items);
    if (nextCursor === null) return { rows, hasMore: false };
    cursor = nextCursor;
  }
  return { rows, hasMore: true };
}

/** The first orders of a view in full, to be corrected side by side. */
export function fixGridQuery(view: OrderView) {
  return queryOptions({
    queryKey: ['fix-grid', view],
    queryFn: async ({ signal }): Promise<{ orders: Order[]; hasMore: boolean }> => {
      const query = { ...filterOf(view), sort: view.sort, limit: GRID_ROWS };
      const { items, nextCursor } = await callApi(listOrdersEndpoint, { query, signal });
      const editable = items.filter((row) => row.availableActions.includes('edit'));
      const orders = editable.map(({ id }) => callApi(getOrderEndpoint, { params: { id }, signal }));
      return { orders: await Promise.all(orders), hasMore: nextCursor !== null };
    },
    staleTime: 'static',
    gcTime: 0,
  });
}
