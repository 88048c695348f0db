import type { MockArticle } from '@bestellwerk/contracts/mock-supplier/catalogue';
import type { MockFault } from '@bestellwerk/contracts/mock-supplier/fault';
import type { MockOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { MockPin } from '@bestellwerk/contracts/mock-supplier/pin';
import type { MockRequest } from '@bestellwerk/contracts/mock-supplier/request';

export type MockControl = ReturnType<typeof controlMock>;

/** The mock supplier's control calls, typed. A call it refuses throws with its words. */
export function controlMock(url: string) {
  async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${url}/_mock/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  }
  return {
    catalog: () => call<MockArticle[]>('GET', 'catalog'),
    orders: () => call<MockOrder[]>('GET', 'orders'),
    /** Those that were created for any round and part of this order of ours. */
    async ordersOf(referencePrefix: string) {
      const orders = await call<MockOrder[]>('GET', 'orders');
      return orders.filter((order) => order.internalReference.startsWith(referencePrefix));
    },
    requests: (endpoint = '') => call<MockRequest[]>('GET', `requests?endpoint=${endpoint}`),
    fault: (fault: MockFault) => call<{ id: number }>('POST', 'faults', fault),
    faults: () => call<(MockFault & { hits: number })[]>('GET', 'faults'),
    /** Starts the sequence behind the faults' probabilities again. */
    seed: (seed: number) => call<unknown>('PUT', 'seed', { seed }),
    clearFaults: () => call<void>('DELETE', 'faults'),
    pin: (pins: readonly MockPin[]) => call<unknown>('POST', 'pins', { pins }),
    clearPins: () => call<unknown>('PUT', 'pins', { pins: [] }),
    stock: (sku: string, quantity: number) => call<unknown>('PUT', `stock/${sku}`, { quantity }),
    purse: (amount: string) => call<unknown>('PUT', 'purse', { amount }),
    rateLimit: (perSecond: number) => call<unknown>('PUT', 'rate-limit', { perSecond }),
    refused: async () => (await call<{ refused: Record<string, number> }>('GET', 'rate-limit')).refused,
    recogniseDuplicates: (enabled: boolean) => call<unknown>('PUT', 'duplicate-recognition', { enabled }),
    settings: (settings: { minimumOrderCents?: number; codedErrorStatus?: number; limits?: object }) =>
      call<unknown>('PUT', 'settings', settings),
    ship: (id: string, shipment: { trackingNumber?: string } = {}) =>
      call<unknown>('POST', `ship/${id}`, shipment),
  };
}
