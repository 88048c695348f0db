import type { SupplierOrderBody } from '@bestellwerk/contracts/supplier/order-body';
import type { Clock } from '@bestellwerk/platform/clock';
import type { Exchange } from './exchange.ts';
import { openSupplierHttp, type SupplierHttpConfig } from './supplier-http.ts';

/** The supplier's calls we use. Each answers with what went over the wire; reading it is the caller's. */
export type SupplierClient = {
  check(body: SupplierOrderBody): Promise<Exchange>;
  create(body: SupplierOrderBody, mayStillSend: () => boolean): Promise<Exchange>;
  lookUp(reference: string): Promise<Exchange>;
  track(supplierOrderIds: readonly string[]): Promise<Exchange>;
  ping(): Promise<Exchange>;
  close(): Promise<void>;
};

/** Opens the one way to the supplier; `SUPPLIER_URL` alone decides whether it is the mock or the real one. */
export function openSupplierClient(config: SupplierHttpConfig, clock: Clock): SupplierClient {
  const http = openSupplierHttp(config, clock);
  const get = (path: string) => http.call({ method: 'GET', path });
  return {
    check: (body) => http.call({ method: 'POST', path: '/rest/order/check/multishipping.json', body }),
    create: (body, mayStillSend) =>
      http.call({ method: 'POST', path: '/rest/order/create.json', body, mayStillSend }),
    lookUp: (reference) => get(`/rest/order/reference/${encodeURIComponent(reference)}.json`),
    track: (supplierOrderIds) =>
      http.call({
        method: 'POST',
        path: '/rest/tracking/orders.json',
        body: { track: { orders: supplierOrderIds.map((id) => ({ id })) } },
      }),
    ping: () => get('/rest/user/auth/status.json'),
    close: () => http.close(),
  };
}
