import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { listOrders, OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';
import { orderQuery } from '../api/order.ts';
import { summaryOf } from '../api/put-order-in-cache.ts';
import type { OrderSort } from '../list/order-view.ts';
import type { ListNews, OrderListData } from './list-news.ts';
import { mergeOrderRows, newer, type Merged, type Rows } from './merge-order-rows.ts';

const listOrdersEndpoint = endpoint<typeof listOrders>('get', '/orders');
const PAGE_LIMIT = 200;
/** Rows beyond these keep what they show until they are loaded again. */
const MOST_ROWS = 600;
const MOST_SINGLE_READS = 50;
const ROOM_FOR_NEWCOMERS = 50;

/**
 * Brings a list on screen up to date in place: rows change but never move, come or go. What is new is counted, to be
 * shown when asked for.
 */
export async function refreshOrderList(queryClient: QueryClient, queryKey: QueryKey): Promise<void> {
  const read = () => queryClient.getQueryData<OrderListData>(queryKey);
  const [filter, sort] = queryKey.slice(2) as [OrderFilter, OrderSort];
  const before = read();
  const count = before?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
  // Nothing that could jump: „Alles erledigt" and empty results simply show what there is now.
  if (before === undefined || count === 0) return queryClient.refetchQueries({ queryKey });

  // More than is shown, so that what was pushed down by newcomers is still found.
  const fresh = await readRows({ ...filter, sort }, Math.min(count + ROOM_FOR_NEWCOMERS, MOST_ROWS));
  const { departed, unsure } = mergeOrderRows(shownRows(before), fresh);
  const moved = await readSingly(queryClient, [...departed, ...unsure]);

  // The rows may have changed while the answers were on their way.
  const now = read();
  if (now === undefined) return;
  const merged = mergeOrderRows(shownRows(now), fresh);
  if (merged.departed.length === merged.rows.length) return queryClient.refetchQueries({ queryKey });
  const known = new Map(merged.rows.map((row) => [row.id, newer(row, moved.get(row.id))]));
  queryClient.setQueryData<OrderListData>(queryKey, {
    ...now,
    pages: now.pages.map((page) => ({ ...page, items: page.items.map((row) => known.get(row.id) ?? row) })),
    news: newsOf(merged),
  });
}

function newsOf({ arrived, departed }: Merged): ListNews | undefined {
  return arrived + departed.length > 0 ? { arrived, departed: departed.length } : undefined;
}

/** Rows beyond what is read afresh keep what they show. */
function shownRows(data: OrderListData): Rows {
  const rows = data.pages.flatMap((page) => page.items);
  const isWhole = data.pages.at(-1)?.nextCursor === null && rows.length <= MOST_ROWS;
  return { rows: rows.slice(0, MOST_ROWS), isWhole };
}

/** The beginning of a view as it is now, in as few calls as there can be. */
async function readRows(view: OrderFilter & { sort: OrderSort }, count: number): Promise<Rows> {
  const rows: OrderSummary[] = [];
  let cursor: string | undefined;
  do {
    const limit = Math.min(PAGE_LIMIT, count - rows.length);
    const page = await callApi(listOrdersEndpoint, { query: { ...view, limit, cursor } });
    rows.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && rows.length < count);
  return { rows, isWhole: cursor === undefined };
}

/** What has become of rows that the view does not name any more. */
async function readSingly(
  queryClient: QueryClient,
  rows: readonly OrderSummary[],
): Promise<Map<string, OrderSummary>> {
  const reads = rows.slice(0, MOST_SINGLE_READS).map(async (row) => {
    const order = await queryClient.fetchQuery({ ...orderQuery(row.id), staleTime: 0 });
    return [row.id, summaryOf(row, order)] as const;
  });
  const done = await Promise.allSettled(reads);
  return new Map(done.flatMap((read) => (read.status === 'fulfilled' ? [read.value] : [])));
}
