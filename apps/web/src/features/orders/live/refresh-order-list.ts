import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { listOrders } from '@bestellwerk/contracts/seller-api/orders';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';
import { orderQuery } from '../api/order.ts';
import { summaryOf } from '../api/put-order-in-cache.ts';
import { filterOf, type OrderView } from '../list/order-view.ts';
import type { OrderListData } from './list-news.ts';
import { mergeOrderRows } from './merge-order-rows.ts';

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
  const view = queryKey[2] as OrderView;
  const before = read();
  const count = before?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
  // Nothing that could jump: „Alles erledigt" and empty results simply show what there is now.
  if (before === undefined || count === 0) return queryClient.refetchQueries({ queryKey });

  const isWhole = before.pages.at(-1)?.nextCursor === null;
  // More than is shown, so that what was pushed down by newcomers is not taken for gone.
  const fresh = await readRows(view, Math.min(count + ROOM_FOR_NEWCOMERS, MOST_ROWS));
  const shown = rowsOf(before).slice(0, MOST_ROWS);
  const { missing } = mergeOrderRows(shown, fresh, isWhole);
  const moved = await readMoved(queryClient, missing);
  const departed = missing.filter((row) => (moved.get(row.id)?.version ?? row.version) > row.version);
  const known = [...fresh, ...moved.values()];

  // The rows may have changed while the answers were on their way.
  const now = read();
  if (now === undefined) return;
  if (departed.length === rowsOf(now).length) return queryClient.refetchQueries({ queryKey });
  const { arrived } = mergeOrderRows(rowsOf(now), fresh, isWhole);
  const pages = now.pages.map((page) => ({ ...page, items: mergeOrderRows(page.items, known, false).rows }));
  const news = arrived + departed.length > 0 ? { arrived, departed: departed.length } : undefined;
  queryClient.setQueryData<OrderListData>(queryKey, { ...now, pages, news });
}

function rowsOf(data: OrderListData): OrderSummary[] {
  return data.pages.flatMap((page) => page.items);
}

/** The beginning of a view as it is now, in as few calls as there can be. */
async function readRows(view: OrderView, count: number): Promise<OrderSummary[]> {
  const rows: OrderSummary[] = [];
  let cursor: string | undefined;
  do {
    const limit = Math.min(PAGE_LIMIT, count - rows.length);
    const query = { ...filterOf(view), sort: view.sort, limit, cursor };
    const page = await callApi(listOrdersEndpoint, { query });
    rows.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && rows.length < count);
  return rows;
}

/** What has become of rows that the view does not name any more. */
async function readMoved(
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
