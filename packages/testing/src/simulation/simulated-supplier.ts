import type { SupplierOrderBody } from '@bestellwerk/contracts/supplier/order-body';
import type { Exchange } from '@bestellwerk/core/forwarding/supplier/exchange';
import type { SupplierClient } from '@bestellwerk/core/forwarding/supplier/supplier-client';
import type { MockOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { Clock } from '@bestellwerk/platform/clock';
import type { Choices } from '../chaos/seeded-choices.ts';
import type { CheckFate, CreateFate, LookUpFate, Scenario } from './scenario.ts';

/** Every article costs the same; its name says which warehouse it lies in. */
export const ARTICLE_CENTS = 1_000;
export const skuOf = (warehouse: 'north' | 'south'): string => `SIM-${warehouse}`;

export type BookedOrder = Pick<
  MockOrder,
  'id' | 'internalReference' | 'paymentMethod' | 'totalCents' | 'products' | 'warehouse'
>;

export type SimulatedTimes = { timeoutMs: number; maxProcessingMs: number };

export type SimulatedSupplier = {
  readonly orders: readonly BookedOrder[];
  /** From now on everything is answered at once and as it is. */
  calmDown(): void;
  /** What one worker sees of him. A worker that is gone sends nothing; what it had sent goes on without it. */
  clientOf(worker: { clock: Clock; pass: (label: string) => Promise<void> }): SupplierClient;
};

/** The supplier in memory, in simulated time: what he makes of each call is decided by the scenario. */
export function simulateSupplier(
  scenario: Scenario,
  world: { clock: Clock; choices: Choices; times: SimulatedTimes },
): SimulatedSupplier {
  const orders: BookedOrder[] = [];
  const creates = [...scenario.creates];
  const lookUps = [...scenario.lookUps];
  const checks = [...scenario.checks];
  const { timeoutMs, maxProcessingMs } = world.times;

  function create({ order }: SupplierOrderBody): Exchange {
    const known = orders.find(({ internalReference }) => internalReference === order.internalReference);
    if (known && scenario.recognisesDuplicates) return coded('ER008', { orderId: known.id });
    const id = String(orders.length + 1);
    const pieces = order.products.reduce((sum, product) => sum + product.quantity, 0);
    orders.push({
      id,
      internalReference: order.internalReference,
      paymentMethod: order.paymentMethod,
      totalCents: pieces * ARTICLE_CENTS,
      products: order.products,
      warehouse: order.products[0]?.reference === skuOf('north') ? 1 : 2,
    });
    return answer(201, { order_id: Number(id) });
  }

  async function carryOut(fate: CreateFate, body: SupplierOrderBody, clock: Clock): Promise<Exchange> {
    switch (fate) {
      case 'accepted':
        return create(body);
      case 'refused':
        return coded('ER003', { skus: body.order.products.map((product) => product.reference) });
      case 'temporary':
        return coded('ER009', {});
      case 'rate_limited':
        return { ...answer(429, 'You exceeded the rate limit'), rateResetsAt: world.clock.now() };
      case 'not_reached':
        return { durationMs: 0, failure: 'connection_refused' };
      case 'rubbish':
        return answer(200, { code: 409, message: 'Something went wrong' });
      case 'error':
        return answer(500, '');
      case 'error_after':
        create(body);
        return answer(500, '');
      case 'lost':
        return timeOut(clock);
      case 'lost_after':
        create(body);
        return timeOut(clock);
      case 'late':
        void world.clock
          .sleep(timeoutMs + world.choices.between(0, maxProcessingMs - 1))
          .then(() => void create(body));
        return timeOut(clock);
    }
  }

  async function timeOut(clock: Clock): Promise<Exchange> {
    await clock.sleep(timeoutMs);
    return { durationMs: timeoutMs, failure: 'timed_out' };
  }

  function lookUp(fate: LookUpFate, reference: string, clock: Clock): Exchange | Promise<Exchange> {
    if (fate === 'lost') return timeOut(clock);
    if (fate === 'error') return answer(500, '');
    const found = orders.find((order) => order.internalReference === reference);
    return found
      ? answer(200, { id: found.id, totalPaidTaxIncl: (found.totalCents / 100).toFixed(2) })
      : answer(404, { message: `No order found with refOrder: ${reference}` });
  }

  return {
    orders,
    calmDown() {
      creates.length = 0;
      lookUps.length = 0;
      checks.length = 0;
    },
    clientOf: ({ clock, pass }) => ({
      async check(body) {
        await pass('check');
        const exchange = quote(checks.shift() ?? 'answered', body);
        await pass('checked');
        return exchange;
      },
      async create(body, mayStillSend) {
        await pass('create');
        if (!mayStillSend()) return { durationMs: 0, failure: 'too_late' };
        const exchange = await carryOut(creates.shift() ?? 'accepted', body, clock);
        await pass('created');
        return exchange;
      },
      async lookUp(reference) {
        await pass('look up');
        const exchange = await lookUp(lookUps.shift() ?? 'answered', reference, clock);
        await pass('looked up');
        return exchange;
      },
      track: () => Promise.resolve(answer(200, [])),
      ping: () => Promise.resolve(answer(200, '')),
      close: () => Promise.resolve(),
    }),
  };

  function quote(fate: CheckFate, { order }: SupplierOrderBody): Exchange {
    if (fate === 'error') return answer(500, '');
    if (fate === 'rate_limited') return { ...answer(429, ''), rateResetsAt: world.clock.now() };
    const parts = order.products.map(({ reference, quantity }) => {
      const total = (quantity * ARTICLE_CENTS) / 100;
      const warehouse = reference === skuOf('north') ? 1 : 2;
      const totals = { totalWithoutTaxesAndWithoutShippingCost: total, totalWithoutTaxes: total, total };
      return { productReferences: [reference], warehouse, ...totals };
    });
    return answer(200, { orders: parts, errors: [] });
  }
}

function answer(httpStatus: number, body: unknown): Exchange {
  return { durationMs: 1, httpStatus, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

function coded(code: string, data: object): Exchange {
  return answer(409, { code, message: JSON.stringify({ info: code, data }) });
}
