import type { Desk } from '../desk.ts';
import type { Answer } from '../http/answer.ts';
import { checkMultishippingOrder, checkOrder } from './check-order.ts';
import { createMultishippingOrder, createOrder } from './create-order.ts';
import { findOrder, findOrderByReference, listOrderStatuses } from './find-order.ts';
import { listCarriers, quoteShipping } from './quote-shipping.ts';
import type { CallKind, RestCall } from './rest-call.ts';
import { confirmKey, showPurse } from './show-account.ts';
import { listInformation, listProducts, showInformation, showStock } from './show-catalogue.ts';
import { trackOrder, trackOrders } from './track-orders.ts';

export type RestRoute = {
  method: 'GET' | 'POST';
  /** Behind `/rest/` and before `.json`; a trailing `*` catches the parameter. */
  path: string;
  kind: CallKind;
  handle: (call: RestCall, desk: Desk) => Answer;
};

/** Longer paths stand before the patterns that would swallow them. */
const routes: readonly RestRoute[] = [
  { method: 'POST', path: 'order/create', kind: 'create', handle: createOrder },
  { method: 'POST', path: 'order/create/multishipping', kind: 'create', handle: createMultishippingOrder },
  { method: 'POST', path: 'order/check', kind: 'check', handle: checkOrder },
  { method: 'POST', path: 'order/check/multishipping', kind: 'check', handle: checkMultishippingOrder },
  { method: 'GET', path: 'order/reference/*', kind: 'lookup', handle: findOrderByReference },
  { method: 'GET', path: 'order/orderstatuses', kind: 'other', handle: listOrderStatuses },
  { method: 'GET', path: 'order/*', kind: 'other', handle: findOrder },
  { method: 'GET', path: 'user/auth/status', kind: 'other', handle: confirmKey },
  { method: 'GET', path: 'user/purse', kind: 'other', handle: showPurse },
  { method: 'POST', path: 'shipping/orders', kind: 'other', handle: quoteShipping },
  { method: 'GET', path: 'shipping/carriers', kind: 'other', handle: listCarriers },
  { method: 'POST', path: 'tracking/orders', kind: 'other', handle: trackOrders },
  { method: 'GET', path: 'tracking/order/*', kind: 'other', handle: trackOrder },
  { method: 'GET', path: 'catalog/productstockbyhandlingdays/*', kind: 'other', handle: showStock },
  { method: 'GET', path: 'catalog/productinformationbysku/*', kind: 'other', handle: showInformation },
  { method: 'GET', path: 'catalog/productsinformation', kind: 'other', handle: listInformation },
  { method: 'GET', path: 'catalog/products', kind: 'other', handle: listProducts },
];

export type RouteMatch = { route: RestRoute; param: string };

/** Undefined for what the supplier answers with 400. */
export function findRoute(method: string, path: string): RouteMatch | undefined {
  if (!path.startsWith('/rest/') || !path.endsWith('.json')) return undefined;
  const name = path.slice('/rest/'.length, -'.json'.length);
  for (const route of routes) {
    if (route.method !== method) continue;
    if (route.path === name) return { route, param: '' };
    const caught = catchParam(route.path, name);
    if (caught !== undefined) return { route, param: decode(caught) };
  }
  return undefined;
}

function catchParam(pattern: string, name: string): string | undefined {
  if (!pattern.endsWith('*') || !name.startsWith(pattern.slice(0, -1))) return undefined;
  const caught = name.slice(pattern.length - 1);
  return caught === '' || caught.includes('/') ? undefined : caught;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
