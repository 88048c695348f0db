import { waitForOrder, reasonCodes } from '@bestellwerk/testing/builders/wait-for-order';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  referenceOf,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

let harness: ForwardingHarness;
/** One article of each of two warehouses. */
let here = '';
let there = '';
beforeAll(async () => {
  harness = await forwardingHarness();
  harness.start();
  const [first, ...others] = await harness.mock.catalog();
  here = first?.sku ?? '';
  there = others.find((article) => article.warehouse !== first?.warehouse)?.sku ?? '';
});
afterEach(async () => {
  await harness.mock.clearFaults();
  for (const sku of [here, there]) await harness.mock.stock(sku, 1_000);
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
});
afterAll(() => harness[Symbol.asyncDispose]());

const twoWarehouses = () => ({ items: [{ sku: here }, { sku: there, quantity: 2 }] });

async function placePartlyRefused() {
  await harness.mock.fault({
    fault: 'reject:ER003',
    match: { endpoint: 'order/create', sku: there },
    times: 1,
  });
  const key = await harness.place(await harness.seller(), twoWarehouses());
  const order = await waitForOrder(harness.db, key, 'in_progress');
  return { key, order };
}

test('an order from two warehouses is one create per part, each under its own reference', async () => {
  const key = await harness.place(await harness.seller(), twoWarehouses());
  const order = await waitForOrder(harness.db, key, 'forwarded');
  const created = await harness.mock.ordersOf(referenceOf(key.orderId));
  expect(created.map((entry) => entry.internalReference).toSorted()).toEqual([
    `${referenceOf(key.orderId)}1-1`,
    `${referenceOf(key.orderId)}1-2`,
  ]);
  const skusByReference = created.map((entry) => [
    entry.internalReference,
    entry.products.map((product) => product.reference),
  ]);
  for (const { reference, skus } of order.supplierOrders) {
    expect(skusByReference).toContainEqual([reference, skus]);
  }
  expect(order.supplierOrders.reduce((sum, entry) => sum + entry.totalCents, 0)).toBe(order.costCents);
});

test('one part accepted and one refused: partly forwarded, with the reason at the item', async () => {
  const { key, order } = await placePartlyRefused();
  expect(order.reasons).toMatchObject([
    { code: 'out_of_stock', params: { skus: [there] } },
    { code: 'partially_forwarded' },
  ]);
  expect(order.items.map((item) => item.state)).toEqual(['forwarded', 'open']);
  expect(await harness.mock.ordersOf(referenceOf(key.orderId))).toHaveLength(1);
});

test('resending a partly forwarded order sends the rest and nothing else', async () => {
  const { key } = await placePartlyRefused();
  await harness.on(key).resend();
  const order = await waitForOrder(harness.db, key, 'forwarded');
  expect(order.reasons).toEqual([]);
  expect(order.items.map((item) => item.state)).toEqual(['forwarded', 'forwarded']);
  const created = await harness.mock.ordersOf(referenceOf(key.orderId));
  expect(created.map((entry) => entry.products)).toEqual([
    [{ reference: here, quantity: 1 }],
    [{ reference: there, quantity: 2 }],
  ]);
});

test('a quote that already knows the missing part sends the other one and says why', async () => {
  await harness.mock.stock(there, 1);
  const key = await harness.place(await harness.seller(), twoWarehouses());
  const order = await waitForOrder(harness.db, key, 'in_progress');
  expect(reasonCodes(order)).toEqual(['out_of_stock', 'partially_forwarded']);
  expect(order.reasons[0]?.field).toBe(`items.${order.items[1]?.id}.sku`);
});

test.each([
  ['cancel', 'cancel_in_channel'],
  ['markManuallySent', 'order_at_supplier'],
] as const)(
  '%s of a partly forwarded order closes the rest only and leaves a follow-up',
  async (press, kind) => {
    const { key } = await placePartlyRefused();
    await harness.on(key)[press]();
    const order = await harness.on(key).read();
    expect(order.status).toBe('forwarded');
    expect(order.items.map((item) => item.state)).toEqual(['forwarded', 'closed']);
    expect(order.followUps).toMatchObject([{ kind, doneAt: null }]);
    await expect(harness.on(key).resend()).rejects.toMatchObject({ code: 'action_not_allowed' });
  },
);

test('one part refused while the other is unknown: the order waits, then shows both', async () => {
  const { mock, db } = harness;
  await mock.fault({ fault: 'timeout_after', match: { endpoint: 'order/create', sku: here }, times: 1 });
  await mock.fault({ fault: 'reject:ER003', match: { endpoint: 'order/create', sku: there }, times: 1 });
  const key = await harness.place(await harness.seller(), twoWarehouses());
  const unclear = await waitForOrder(db, key, (order) => order.reasons.length > 0);
  expect([unclear.status, ...reasonCodes(unclear)]).toEqual(['forwarding', 'outcome_unknown']);
  const order = await waitForOrder(db, key, 'in_progress');
  expect(reasonCodes(order)).toEqual(['out_of_stock', 'partially_forwarded']);
});

test('an unknown part that is found takes its note away although the other part is still out', async () => {
  const { mock, db } = harness;
  await mock.fault({
    fault: 'reset',
    processed: true,
    match: { endpoint: 'order/create', sku: here },
    times: 1,
  });
  await mock.fault({
    fault: 'slow',
    delayMs: 390,
    match: { endpoint: 'order/create', sku: there },
    times: 1,
  });
  const key = await harness.place(await harness.seller(), twoWarehouses());
  const order = await waitForOrder(db, key, 'forwarded');
  expect(order.supplierOrders).toHaveLength(2);
});
