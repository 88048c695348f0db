import { readSubmittedOrder } from '../dialect/read-order.ts';
import { parseJson } from '../http/read-body.ts';
import type { RestCall } from './rest-call.ts';
import type { RouteMatch } from './routes.ts';

export type RawRequest = { method: string; path: string; query: string; authorization: string; body: string };

export function readRestCall(raw: RawRequest, { route, param }: RouteMatch): RestCall {
  const body = parseJson(raw.body);
  const order = route.kind === 'check' || route.kind === 'create' ? readSubmittedOrder(body) : null;
  return {
    method: raw.method,
    path: raw.path,
    query: new URLSearchParams(raw.query),
    kind: route.kind,
    isMultishipping: route.path.endsWith('/multishipping'),
    param,
    body,
    reference: order?.internalReference ?? (route.kind === 'lookup' ? param : null),
    skus: order?.products.map((product) => product.reference) ?? skusOfPath(route.path, param),
  };
}

function skusOfPath(path: string, param: string): string[] {
  return path.startsWith('catalog/productinformationbysku') ? [param] : [];
}
