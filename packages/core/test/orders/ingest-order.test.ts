import { ingestOrder } from '@bestellwerk/core/orders/ingest-order';
import { listOrderEvents } from '@bestellwerk/core/history/list-order-events';
import type { Refusal } from '@bestellwerk/domain/refusal';
import { buildOrder } from '@bestellwerk/testing/builders/build-order';
import { reasonCodes, waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
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

const actor = { type: 'channel' } as const;

test('the same order twenty times at once is one order, sent once', async () => {
  const { db, mock } = harness;
  const seller = await harness.seller();
  const order = buildOrder({ externalId: 'A-1' });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      db.withSeller(seller.sellerId, (tx) => ingestOrder(tx, { channelId: seller.channelId, order, actor })),
    ),
  );
  const [orderId = ''] = new Set(answers.map((answer) => answer.orderId));
  expect(new Set(answers.map((answer) => answer.orderId)).size).toBe(1);
  expect(answers.filter((answer) => answer.isNew)).toHaveLength(1);

  await waitForOrder(db, { ...seller, orderId }, 'forwarded');
  expect(await mock.ordersOf(referenceOf(orderId))).toHaveLength(1);
  const events = await db.withSeller(seller.sellerId, (tx) => listOrderEvents(tx, { orderId, limit: 50 }));
  expect(events.rows.filter((event) => event.kind === 'received')).toHaveLength(1);
});

test('one externalId in two channels is two orders', async () => {
  const { db } = harness;
  const [one, other] = [await harness.seller(), await harness.seller()];
  const keys = await Promise.all([one, other].map((seller) => harness.place(seller, { externalId: 'A-2' })));
  expect(new Set(keys.map((key) => key.orderId)).size).toBe(2);
  for (const key of keys) await waitForOrder(db, key, 'forwarded');
});

test('an order of odd data arrives with every reason in one pass, each with its value and its limit', async () => {
  const { db, mock } = harness;
  const seller = await harness.seller();
  const key = await harness.place(seller, {
    customer: {
      firstName: 'Maximiliane-Alexandra Josephine Charlotte',
      email: 'max(at)example.de',
      phone: '555-555-SHIP',
    },
    shippingAddress: { line1: 'x'.repeat(60), line2: 'y'.repeat(21), postcode: '1011', town: '' },
  });
  const order = await harness.on(key).read();
  expect(order.status).toBe('in_progress');
  expect(order.reasons).toMatchObject([
    { code: 'address_too_long', field: 'shippingAddress.line1', actual: 82, limit: 70 },
    { code: 'address_invalid', field: 'shippingAddress.town' },
    { code: 'postcode_invalid', field: 'shippingAddress.postcode' },
    { code: 'name_too_long', field: 'customer.firstName', actual: 41, limit: 32 },
    { code: 'phone_invalid', field: 'customer.phone' },
    { code: 'email_invalid', field: 'customer.email' },
  ]);
  // The cost is found although the address is useless.
  const inspected = await waitForOrder(db, key, (seen) => seen.costCents !== null);
  expect(reasonCodes(inspected)).toEqual(reasonCodes(order));
  expect(await mock.ordersOf(referenceOf(key.orderId))).toEqual([]);
});

test('an unpaid order waits, shows its reasons early and is not shown to the supplier', async () => {
  const { mock } = harness;
  const seller = await harness.seller();
  const key = await harness.place(seller, {
    payment: { method: 'bank_transfer', paid: false },
    customer: { phone: '' },
  });
  const waiting = await harness.on(key).read();
  expect(waiting.status).toBe('awaiting_payment');
  expect(waiting.waitingSince).not.toBeNull();
  expect(reasonCodes(waiting)).toEqual(['phone_invalid']);
  // A later order passes it: had it been queued, it would have been asked about by now.
  await waitForOrder(harness.db, await harness.place(seller), 'forwarded');
  const asked = await mock.requests();
  expect(asked.filter((call) => call.reference?.startsWith(referenceOf(key.orderId)))).toEqual([]);
});

test('accepting the payment of an unpaid order forwards it', async () => {
  const seller = await harness.seller();
  const key = await harness.place(seller, { payment: { method: 'bank_transfer', paid: false } });
  await harness.on(key).acceptPayment();
  const order = await waitForOrder(harness.db, key, 'forwarded');
  expect(order.payment.paid).toBe(true);
});

test('an order of one seller touches nothing of another', async () => {
  const { db } = harness;
  const [owner, stranger] = [await harness.seller(), await harness.seller()];
  const key = await harness.place(owner);
  await waitForOrder(db, key, 'forwarded');
  const foreign = harness.on({ sellerId: stranger.sellerId, orderId: key.orderId });
  for (const press of [foreign.read, foreign.resend, foreign.cancel, foreign.acceptPayment]) {
    await expect(press()).rejects.toMatchObject({ code: 'not_found' } satisfies Partial<Refusal>);
  }
  const theirs = await db.withSeller(
    stranger.sellerId,
    (tx) =>
      tx.prisma.$queryRaw<{ n: bigint }[]>`
      SELECT (SELECT count(*) FROM orders WHERE seller_id = ${stranger.sellerId}::uuid)
        + (SELECT count(*) FROM order_event WHERE seller_id = ${stranger.sellerId}::uuid)
        + (SELECT count(*) FROM attempt WHERE seller_id = ${stranger.sellerId}::uuid)
        + (SELECT count(*) FROM hold WHERE seller_id = ${stranger.sellerId}::uuid) AS n`,
  );
  expect(theirs[0]?.n).toBe(0n);
});

test('another seller cannot hand in an order under a channel that is not theirs', async () => {
  const [owner, stranger] = [await harness.seller(), await harness.seller()];
  await expect(harness.place({ ...stranger, channelId: owner.channelId })).rejects.toThrow(
    /foreign key|orders_seller_id_channel_id_fkey/i,
  );
});

test('all books agree at the end', async () => {
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
});
