import type { Order, OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { orderQuery } from './order.ts';

type Page = { items: OrderSummary[]; nextCursor: string | null };

/** What a write answered is shown at once, on the order's page and in every list that has it. */
export function putOrderInCache(queryClient: QueryClient, order: Order): void {
  queryClient.setQueryData(orderQuery(order.id).queryKey, order);
  queryClient.setQueriesData<InfiniteData<Page>>({ queryKey: ['orders', 'list'] }, (data) =>
    data
      ? {
          ...data,
          pages: data.pages.map((page) => ({ ...page, items: page.items.map((row) => refresh(row, order)) })),
        }
      : data,
  );
}

function refresh(row: OrderSummary, order: Order): OrderSummary {
  return row.id === order.id ? summaryOf(row, order) : row;
}

/** Somebody was faster: shows what the order has become, wherever it is on screen. */
export async function showOrderAsItIs(queryClient: QueryClient, id: string): Promise<Order> {
  const order = await queryClient.fetchQuery({ ...orderQuery(id), staleTime: 0 });
  putOrderInCache(queryClient, order);
  refreshAfterOrderChange(queryClient, id);
  return order;
}

/** A row of a list with what the order has become. */
export function summaryOf(row: OrderSummary, order: Order): OrderSummary {
  const { status, reasons, version, availableActions, waitingSince, nextAttemptAt } = order;
  return { ...row, status, reasons, version, availableActions, waitingSince, nextAttemptAt };
}

/**
 * Everything an order's change may touch. Lists on screen keep their rows until the server hints at a change,
 * so that nothing moves under the pointer; lists opened later are fetched anew.
 */
export function refreshAfterOrderChange(queryClient: QueryClient, id: string): void {
  void queryClient.invalidateQueries({ queryKey: ['orders', 'list'], refetchType: 'none' });
  for (const queryKey of [
    ['orders', 'counts'],
    ['orders', 'neighbours'],
    ['orders', 'one', id],
    ['money-box'],
    ['follow-ups'],
    ['overview'],
  ]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}
