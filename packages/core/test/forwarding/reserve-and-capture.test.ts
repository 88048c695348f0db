import { listEntries } from '@bestellwerk/core/money-box/list-entries';
import { listOrderEvents } from '@bestellwerk/core/history/list-order-events';
import { waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  referenceOf,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';

let harness: ForwardingHarness;
beforeAll(async () => {
  harness = await forwardingHarness();
  harness.start();
});
afterAll(() => harness[Symbol.asyncDispose]());

test('a paid order is reserved, sent once and charged what the supplier charged', async () => {
  const { db, mock } = harness;
  const seller = await harness.seller({ balanceCents: 10_000 });
  const key = await harness.place(seller);
  const order = await waitForOrder(db, key, 'forwarded');

  const created = await mock.ordersOf(referenceOf(key.orderId));
  expect(created).toHaveLength(1);
  const [supplierOrder] = order.supplierOrders;
  expect(supplierOrder).toMatchObject({ supplierId: created[0]?.id, totalCents: created[0]?.totalCents });
  expect(order.payment.source).toBe('money_box');

  const entries = await db.withSeller(seller.sellerId, (tx) => listEntries(tx, { limit: 10, filter: {} }));
  expect(
    entries.rows.map(({ kind, amountCents, balanceAfterCents }) => [kind, amountCents, balanceAfterCents]),
  ).toEqual([
    ['capture', -Number(order.costCents), 10_000 - Number(order.costCents)],
    ['top_up', 10_000, 10_000],
  ]);
  const events = await db.withSeller(seller.sellerId, (tx) =>
    listOrderEvents(tx, { orderId: key.orderId, limit: 20 }),
  );
  const kinds = events.rows.map((event) => event.kind).toReversed();
  expect([kinds[0], kinds.at(-1)]).toEqual(['received', 'forwarded']);
  expect(kinds).toEqual(expect.arrayContaining(['forwarding_started', 'part_accepted']));
  expect(await findBookFaults(db, await mock.orders())).toEqual([]);
});
