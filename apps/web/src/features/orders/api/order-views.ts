import type {
  createOrderView,
  deleteOrderView,
  editOrderView,
  listOrderViews,
  OrderViewSettings,
} from '@bestellwerk/contracts/seller-api/order-views';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const listEndpoint = endpoint<typeof listOrderViews>('get', '/order-views');
const createEndpoint = endpoint<typeof createOrderView>('post', '/order-views');
const editEndpoint = endpoint<typeof editOrderView>('patch', '/order-views/{id}');
const deleteEndpoint = endpoint<typeof deleteOrderView>('delete', '/order-views/{id}');

export const keptViewsQuery = queryOptions({
  queryKey: ['order-views'],
  queryFn: ({ signal }) => callApi(listEndpoint, { query: { limit: 200 }, signal }),
  staleTime: 60_000,
  select: (page) => page.items.toReversed(),
});

type ViewBody = OrderViewSettings & { name: string; isShared: boolean };

export function keepView(body: ViewBody) {
  return callApi(createEndpoint, { body });
}

export function changeKeptView(id: string, body: Partial<ViewBody>) {
  return callApi(editEndpoint, { params: { id }, body });
}

export function removeKeptView(id: string) {
  return callApi(deleteEndpoint, { params: { id } });
}
