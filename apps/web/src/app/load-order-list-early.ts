import { listPageQuery } from '../features/orders/api/list-page-query.ts';
import { readOrderView } from '../features/orders/list/order-view-address.ts';
import { askEarly } from '../lib/api/early-answers.ts';
import { requestAddress } from '../lib/api/request-address.ts';
import type { Language } from '../lib/i18n/language.ts';
import { loadFeatureTexts } from './texts/feature-texts.ts';
import { ORDER_LIST_NAMESPACES } from './texts/order-list-namespaces.ts';

/** The order list's rows, code and texts, asked for side by side before the app itself is there. */
export function loadOrderListEarly(language: Language, search: string): void {
  const { view } = readOrderView(new URLSearchParams(search));
  askEarly(requestAddress('/orders', {}, listPageQuery(view)));
  void import('./pages/orders.tsx');
  for (const namespace of ORDER_LIST_NAMESPACES) void loadFeatureTexts(language, namespace);
}
