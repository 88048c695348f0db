import { getMoneyBox } from '@bestellwerk/core/money-box/get-money-box';
import { reasonCodes, waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  referenceOf,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

let harness: ForwardingHarness;
beforeAll(async () => {
  harness = await forwardingHarness();
  harness.start();
});
afterEach(async () => {
  await harness.mock.clearFaults();
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
});
afterAll(() => harness[Symbol.asyncDispose]());

const CODES = [
  ['ER001', 'product_unknown'],
  ['ER002', 'product_unknown'],
  ['ER003', 'out_of_stock'],
  ['ER004', 'postcode_invalid'],
  ['ER007', 'below_minimum'],
  ['ER010', 'no_carrier'],
  ['ER011', 'paypal_failed'],
  ['ER012', 'supplier_rejected'],
  ['ER013', 'supplier_rejected'],
  ['ER014', 'supplier_rejected'],
] as const;

test.each(CODES)('%s of a create is %s, and gives the reservation back', async (code, reason) => {
  const seller = await harness.seller({ balanceCents: 20_000 });
  await harness.mock.fault({ fault: `reject:${code}`, match: { endpoint: 'order/create' }, times: 1 });
  const key = await harness.place(seller);
  const order = await waitForOrder(harness.db, key, 'in_progress');
  expect(reasonCodes(order)).toEqual([reason]);
  expect(order.reasons[0]?.supplierMessage).not.toBe('');
  expect(order.nextAttemptAt).toBeNull();
  const moneyBox = await harness.db.withSeller(seller.sellerId, getMoneyBox);
  expect([moneyBox.availableCents, moneyBox.reservedCents]).toEqual([20_000, 0]);

  await harness.on(key).resend();
  await waitForOrder(harness.db, key, 'forwarded');
});

test.each(CODES.filter(([code]) => code !== 'ER011'))(
  '%s of a check is %s before anything is reserved',
  async (code, reason) => {
    await harness.mock.fault({ fault: `reject:${code}`, match: { endpoint: 'order/check' }, times: 1 });
    const key = await harness.place(await harness.seller());
    const order = await waitForOrder(harness.db, key, 'in_progress');
    expect(reasonCodes(order)).toEqual([reason]);
    const calls = await harness.mock.requests('order/create');
    expect(calls.filter((call) => call.reference?.startsWith(referenceOf(key.orderId)))).toEqual([]);
  },
);

test("a form tree becomes one reason per field, with the supplier's limit and the value's length", async () => {
  await harness.mock.settings({ limits: { address: 20, town: 5, firstName: 2 } });
  const key = await harness.place(await harness.seller(), {
    shippingAddress: { line1: 'Hauptstraße 1, Hinterhaus links' },
  });
  const order = await waitForOrder(harness.db, key, 'in_progress');
  await harness.mock.settings({ limits: { address: 70, town: 50, firstName: 32 } });
  expect(order.reasons).toMatchObject([
    { code: 'address_too_long', field: 'shippingAddress.town', actual: 6, limit: 5 },
    { code: 'address_too_long', field: 'shippingAddress.line1', actual: 31, limit: 20 },
    { code: 'name_too_long', field: 'customer.firstName', actual: 3, limit: 2 },
  ]);
});

test("what the supplier's minimum is, is told in cents", async () => {
  await harness.mock.settings({ minimumOrderCents: 50_000 });
  const key = await harness.place(await harness.seller());
  const order = await waitForOrder(harness.db, key, 'in_progress');
  await harness.mock.settings({ minimumOrderCents: 0 });
  expect(order.reasons).toMatchObject([{ code: 'below_minimum', params: { minimumCents: 50_000 } }]);
});

test('ER008 is the order that exists already: it is taken over, not sent again', async () => {
  const { mock, db } = harness;
  // The first create is processed and its answer lost, and the look-up is useless, so that only ER008 can tell.
  await mock.fault({ fault: 'http_500', processed: true, match: { endpoint: 'order/create' }, times: 1 });
  await mock.fault({ fault: 'http_500', match: { endpoint: 'order/reference' } });
  const key = await harness.place(await harness.seller());
  await waitForOrder(db, key, (order) => reasonCodes(order).includes('outcome_unknown'));
  // As if the supplier's look-up had lost it: the part is free to be sent again.
  await db.asSystem(
    (tx) => tx.prisma.$executeRaw`
      UPDATE forwarding_part SET state = 'ready', worker_id = NULL, lease_until = NULL, fence = fence + 1
      WHERE order_id = ${key.orderId}::uuid AND state = 'unknown'`,
  );
  const order = await waitForOrder(db, key, 'forwarded');
  const created = await mock.ordersOf(referenceOf(key.orderId));
  expect(created.map((entry) => entry.id)).toEqual(order.supplierOrders.map((entry) => entry.supplierId));
});

test('a mapping to another article is what the supplier is asked for', async () => {
  const [, article] = await harness.mock.catalog();
  const seller = await harness.seller();
  await harness.db.withSeller(seller.sellerId, (tx) =>
    tx.prisma.skuMapping.create({
      data: {
        sellerId: seller.sellerId,
        channelId: seller.channelId,
        channelSku: 'MY-1',
        supplierSku: article?.sku ?? '',
        updatedAt: tx.clock.now(),
      },
    }),
  );
  const key = await harness.place(seller, { items: [{ sku: 'MY-1', quantity: 3 }] });
  await waitForOrder(harness.db, key, 'forwarded');
  const [created] = await harness.mock.ordersOf(referenceOf(key.orderId));
  expect(created?.products).toEqual([{ reference: article?.sku, quantity: 3 }]);
});
