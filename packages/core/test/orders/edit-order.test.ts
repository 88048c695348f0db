import { listOrderEvents } from '@bestellwerk/core/history/list-order-events';
import { EVERGREEN_SKU } from '@bestellwerk/testing/builders/build-order';
import { reasonCodes, waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
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

const longStreet = { line1: 'x'.repeat(75) };
const customer = { firstName: 'Max', lastName: 'Muster', email: 'max@example.de', phone: '+49 30 1234567' };
const address = { line1: 'Kurze Str. 2', postcode: '10115', town: 'Berlin', country: 'DE' };

test('a corrected order keeps what the channel sent, and is sent corrected', async () => {
  const key = await harness.place(await harness.seller(), { shippingAddress: longStreet });
  await harness.on(key).edit({ shippingAddress: address });
  await harness.on(key).resend();
  const order = await waitForOrder(harness.db, key, 'forwarded');
  expect(order.shippingAddress.line1).toBe('Kurze Str. 2');
  expect(order.originalShippingAddress.line1).toBe(longStreet.line1);
});

test('an edit on a version that is no longer current changes nothing', async () => {
  const key = await harness.place(await harness.seller(), { shippingAddress: longStreet });
  const seen = await harness.on(key).read();
  await harness.on(key).edit({ carrier: 'ups' });
  const before = await harness.on(key).read();
  await expect(harness.on(key).edit({ carrier: 'gls' }, seen.version)).rejects.toMatchObject({
    code: 'version_conflict',
    extensions: { currentVersion: before.version },
  });
  expect((await harness.on(key).read()).carrier).toBe('ups');
});

test('what an edit mends stays listed as corrected until the order is sent again, the rest stays as it is', async () => {
  const key = await harness.place(await harness.seller(), {
    shippingAddress: longStreet,
    customer: { phone: 'none' },
  });
  const before = await harness.on(key).read();
  await harness.on(key).edit({ shippingAddress: address });
  const { reasons, status } = await harness.on(key).read();
  expect(status).toBe('in_progress');
  expect(reasons).toMatchObject([
    { code: 'address_too_long', params: { corrected: true }, since: before.reasons[0]?.since },
    { code: 'phone_invalid', params: { problem: 'invalid_format' } },
  ]);
});

test("an edit marks only what it touches: another article's and the supplier's reasons stay", async () => {
  const { mock, db } = harness;
  const key = await harness.place(await harness.seller(), {
    items: [{ sku: 'NOPE-1' }, { sku: 'NOPE-2' }],
  });
  const order = await waitForOrder(db, key, 'in_progress');
  expect(reasonCodes(order)).toEqual(['product_unknown']);

  await mock.fault({ fault: 'reject:ER004', match: { endpoint: 'order/check' }, times: 1 });
  const other = await harness.place(await harness.seller());
  await waitForOrder(db, other, 'in_progress');
  await harness.on(other).edit({ carrier: 'ups' });
  const untouched = await harness.on(other).read();
  expect(untouched.reasons[0]?.params?.['corrected']).toBeUndefined();
  await harness.on(other).edit({ shippingAddress: { ...address, postcode: '10117' } });
  const mended = await harness.on(other).read();
  expect(mended.reasons).toMatchObject([{ code: 'postcode_invalid', params: { corrected: true } }]);
});

test('another SKU mends the reason of its own item only', async () => {
  const { db } = harness;
  const key = await harness.place(await harness.seller(), { items: [{ sku: '' }, { sku: ' ' }] });
  const order = await harness.on(key).read();
  expect(reasonCodes(order)).toEqual(['product_unknown', 'product_unknown']);
  const [first, second] = order.items;
  await harness.on(key).edit({ items: [{ id: first?.id ?? '', sku: EVERGREEN_SKU }] });
  const half = await harness.on(key).read();
  const corrected = half.reasons.map((reason) => [reason.field, reason.params?.['corrected'] ?? false]);
  expect(Object.fromEntries(corrected)).toEqual({
    [`items.${first?.id}.sku`]: true,
    [`items.${second?.id}.sku`]: false,
  });
  await harness.on(key).edit({ items: [{ id: second?.id ?? '', sku: EVERGREEN_SKU }] });
  await harness.on(key).resend();
  await waitForOrder(db, key, 'forwarded');
  const [created] = await harness.mock.ordersOf(referenceOf(key.orderId));
  expect(created?.products).toEqual([{ reference: EVERGREEN_SKU, quantity: 2 }]);
});

test('the timeline tells what was changed, field by field', async () => {
  const key = await harness.place(await harness.seller(), { customer: { phone: '' } });
  await harness.on(key).edit({ customer: { ...customer, lastName: 'Mustermann' } });
  const page = await harness.db.withSeller(key.sellerId, (tx) =>
    listOrderEvents(tx, { orderId: key.orderId, limit: 5 }),
  );
  expect(page.rows.find((event) => event.kind === 'edited')?.data).toEqual({
    changes: [{ field: 'customer.phone', before: '', after: '+49 30 1234567' }],
  });
});

test('neither an article of another order nor one that is with the supplier can be changed', async () => {
  const [one, other] = [await harness.seller(), await harness.seller()];
  const key = await harness.place(one, { customer: { phone: '' } });
  const foreign = await harness.on(await harness.place(other, { customer: { phone: '' } })).read();
  await expect(
    harness.on(key).edit({ items: [{ id: foreign.items[0]?.id ?? '', sku: 'X' }] }),
  ).rejects.toMatchObject({ code: 'validation_failed', details: [{ path: 'items.0.id' }] });
});

test('an order that is on its way or with the supplier cannot be edited', async () => {
  const key = await harness.place(await harness.seller());
  await waitForOrder(harness.db, key, 'forwarded');
  await expect(harness.on(key).edit({ carrier: 'ups' })).rejects.toMatchObject({
    code: 'action_not_allowed',
    extensions: { availableActions: [] },
  });
});
