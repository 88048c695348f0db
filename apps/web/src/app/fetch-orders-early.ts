import type { QueryClient } from '@tanstack/react-query';
import { orderListQuery } from '../features/orders/api/order-list.ts';
import { readOrderView } from '../features/orders/list/order-view-address.ts';
import { loadNamespaces } from '../lib/i18n/start-i18n.ts';
import { ORDER_LIST_NAMESPACES } from './texts/order-list-namespaces.ts';

/**
 * Loader of the order list: asks for its orders and texts while the page's code is still on its way. It waits for nothing
 * and fails never; the page itself shows what came of it.
 */
export function fetchOrdersEarly(queryClient: QueryClient) {
  return ({ request }: { request: Request }): null => {
    const { view } = readOrderView(new URL(request.url).searchParams);
    // Only what is not there at all: rows on screen would jump whenever the address changes.
    queryClient.ensureInfiniteQueryData(orderListQuery(view)).catch(() => undefined);
    void loadNamespaces(ORDER_LIST_NAMESPACES);
    return null;
  };
}
