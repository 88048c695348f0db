import { EVERGREEN_SKU } from '@bestellwerk/testing/builders/build-order';
import { reasonCodes, waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
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
afterEach(() => harness.mock.clearFaults());
afterAll(() => harness[Symbol.asyncDispose]());

const badPhone = { customer: { phone: 'none' } };

test('an unknown article is found beside a wrong phone', async () => {
  const key = await harness.place(await harness.seller(), { ...badPhone, items: [{ sku: 'NOPE-1' }] });
  const order = await waitForOrder(harness.db, key, (seen) => seen.reasons.length > 1);
  expect(reasonCodes(order)).toEqual(['phone_invalid', 'product_unknown']);
  expect(order.reasons[1]?.field).toBe(`items.${order.items[0]?.id}.sku`);
});

test('missing stock is found beside a wrong phone', async () => {
  const [, article] = await harness.mock.catalog();
  const sku = article?.sku ?? '';
  await harness.mock.stock(sku, 1);
  const key = await harness.place(await harness.seller(), { ...badPhone, items: [{ sku, quantity: 2 }] });
  const order = await waitForOrder(harness.db, key, (seen) => seen.reasons.length > 1);
  expect(reasonCodes(order)).toEqual(['phone_invalid', 'out_of_stock']);
});

test('an empty Money Box and a sale below cost are found beside a wrong phone, with all amounts', async () => {
  const seller = await harness.seller({ balanceCents: 100 });
  const key = await harness.place(seller, { ...badPhone, totalCents: 200 });
  const order = await waitForOrder(harness.db, key, (seen) => seen.costCents !== null);
  const costCents = Number(order.costCents);
  expect(order.reasons).toMatchObject([
    {
      code: 'insufficient_funds',
      params: { costCents, availableCents: 100, missingCents: costCents - 100 },
    },
    { code: 'phone_invalid' },
    { code: 'negative_margin', params: { costCents, totalCents: 200, lossCents: costCents - 200 } },
  ]);
});

test('a sale below cost is no reason where the check is switched off or the currency is another', async () => {
  const relaxed = await harness.seller({ settings: { checkMargin: false } });
  await waitForOrder(harness.db, await harness.place(relaxed, { totalCents: 1 }), 'forwarded');
  const foreign = await harness.place(await harness.seller(), { totalCents: 1, currency: 'CHF' });
  await waitForOrder(harness.db, foreign, 'forwarded');
});

test('a sale below cost is held, and sent once it is released', async () => {
  const key = await harness.place(await harness.seller(), { totalCents: 1 });
  const held = await waitForOrder(harness.db, key, 'in_progress');
  expect(reasonCodes(held)).toEqual(['negative_margin']);
  await harness.on(key).resend();
  await waitForOrder(
    harness.db,
    key,
    (order) => order.status === 'in_progress' && order.version > held.version,
  );
  await harness.on(key).resend({ releaseMargin: true });
  await waitForOrder(harness.db, key, 'forwarded');
});

test('where the supplier does not answer the inspection, our own reasons stand alone', async () => {
  await harness.mock.fault({ fault: 'http_500', match: { endpoint: 'order/check' }, times: 1 });
  const key = await harness.place(await harness.seller(), badPhone);
  await waitForOrder(harness.db, await harness.place(await harness.seller()), 'forwarded');
  const order = await harness.on(key).read();
  expect(reasonCodes(order)).toEqual(['phone_invalid']);
  expect(order.costCents).toBeNull();
});

test('an edit while the inspection is on its way drops what it finds about the old data', async () => {
  const { db, mock } = harness;
  await mock.fault({ fault: 'slow', delayMs: 250, match: { endpoint: 'order/check', sku: 'NOPE-2' } });
  const key = await harness.place(await harness.seller(), { ...badPhone, items: [{ sku: 'NOPE-2' }] });
  const order = await harness.on(key).read();
  const item = order.items[0]?.id ?? '';
  await harness.on(key).edit({ items: [{ id: item, sku: EVERGREEN_SKU }] });
  const inspected = await waitForOrder(db, key, (seen) => seen.costCents !== null);
  expect(reasonCodes(inspected)).toEqual(['phone_invalid']);
});

test('resending while the inspection is on its way sends the order once', async () => {
  const { db, mock } = harness;
  await mock.fault({ fault: 'slow', delayMs: 300, match: { endpoint: 'order/check' }, times: 1 });
  const key = await harness.place(await harness.seller(), badPhone);
  await harness.on(key).edit({
    customer: { firstName: 'Max', lastName: 'Muster', email: 'max@example.de', phone: '+4930123456' },
  });
  await harness.on(key).resend();
  const order = await waitForOrder(db, key, 'forwarded');
  expect(order.reasons).toEqual([]);
  expect(await mock.ordersOf(referenceOf(key.orderId))).toHaveLength(1);
});
