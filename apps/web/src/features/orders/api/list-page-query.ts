import { filterOf, type OrderView } from '../list/order-view.ts';

const PAGE_SIZE = 50;

/** What the API is asked for a page of a view. */
export function listPageQuery(view: OrderView, cursor?: string) {
  return { ...filterOf(view), sort: view.sort, limit: PAGE_SIZE, cursor };
}
