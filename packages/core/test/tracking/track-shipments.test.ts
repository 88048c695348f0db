import { listOrders } from '@bestellwerk/core/orders/list-orders';
import type { OrderKey } from '@bestellwerk/testing/builders/build-order';
import { waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
import {
  forwardingHarness,
  referenceOf,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';

let harness: ForwardingHarness;
let items: { sku: string }[] = [];
beforeAll(async () => {
  harness = await forwardingHarness();
  // Two of them, as in production: what both learn at once must not be lost.
  harness.start();
  harness.start();
  const [first, ...others] = await harness.mock.catalog();
  const there = others.find((article) => article.warehouse !== first?.warehouse);
  items = [{ sku: first?.sku ?? '' }, { sku: there?.sku ?? '' }];
});
afterAll(() => harness[Symbol.asyncDispose]());

/** Tracking is asked for after five seconds, then ever more rarely; here it is due now. */
async function hurryTracking(): Promise<void> {
  await harness.db.asSystem(
    (tx) => tx.prisma.$executeRaw`
      UPDATE supplier_order SET next_track_at = now() WHERE next_track_at IS NOT NULL`,
  );
}

async function shipParts({ orderId }: OrderKey, ...trackingNumbers: string[]): Promise<void> {
  const created = await harness.mock.ordersOf(referenceOf(orderId));
  const byPart = created.toSorted((a, b) => a.internalReference.localeCompare(b.internalReference));
  for (const [index, trackingNumber] of trackingNumbers.entries()) {
    await harness.mock.ship(byPart[index]?.id ?? '', { trackingNumber });
  }
  await hurryTracking();
}

test('an order of one part is shipped as soon as its tracking is known', async () => {
  const key = await harness.place(await harness.seller());
  await waitForOrder(harness.db, key, 'forwarded');
  await shipParts(key, 'GLS-1');
  const order = await waitForOrder(harness.db, key, 'shipped');
  expect(order.supplierOrders).toMatchObject([{ trackingNumber: 'GLS-1', carrier: 'gls' }]);
});

test('an order of two parts is shipped only when both are tracked', async () => {
  const key = await harness.place(await harness.seller(), { items });
  await waitForOrder(harness.db, key, 'forwarded');
  await shipParts(key, 'GLS-2');
  const half = await waitForOrder(harness.db, key, (order) =>
    order.supplierOrders.some((part) => part.trackingNumber !== null),
  );
  expect(half.status).toBe('forwarded');
  await shipParts(key, 'GLS-2', 'GLS-3');
  await waitForOrder(harness.db, key, 'shipped');
});

test('many orders whose parts are tracked at once are all shipped, and every number is found', async () => {
  const { db } = harness;
  const seller = await harness.seller();
  const keys = await Promise.all(Array.from({ length: 8 }, () => harness.place(seller, { items })));
  for (const key of keys) await waitForOrder(db, key, 'forwarded');
  for (const [index, key] of keys.entries()) await shipParts(key, `ONE-${index}`, `TWO-${index}`);
  for (const [index, key] of keys.entries()) {
    await waitForOrder(db, key, 'shipped');
    for (const q of [`ONE-${index}`, `TWO-${index}`]) {
      const found = await listOrders(db.readSeller(seller.sellerId), { filter: { q }, limit: 5 });
      expect(found.rows.map((row) => row.id)).toContain(key.orderId);
    }
  }
});

test('closing the rest of an order whose sent part is tracked already ships it', async () => {
  const { db, mock } = harness;
  await mock.fault({
    fault: 'reject:ER003',
    match: { endpoint: 'order/create', sku: items[1]?.sku ?? '' },
    times: 1,
  });
  const key = await harness.place(await harness.seller(), { items });
  await waitForOrder(db, key, 'in_progress');
  await shipParts(key, 'GLS-4');
  const tracked = await waitForOrder(db, key, (order) => order.supplierOrders[0]?.trackingNumber === 'GLS-4');
  expect(tracked.status).toBe('in_progress');
  await harness.on(key).cancel();
  expect((await harness.on(key).read()).status).toBe('shipped');
});
