import { listOrderEvents } from '@bestellwerk/core/history/list-order-events';
import { createTopUp } from '@bestellwerk/core/money-box/create-top-up';
import { getMoneyBox } from '@bestellwerk/core/money-box/get-money-box';
import { settleTopUp } from '@bestellwerk/core/money-box/settle-top-up';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { OrderKey } from '@bestellwerk/testing/builders/build-order';
import { topUp } from '@bestellwerk/testing/builders/build-seller';
import { waitForOrder, waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  referenceOf,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const AT_ONCE = 30;

let harness: ForwardingHarness;
beforeAll(async () => {
  harness = await forwardingHarness();
  harness.start();
  harness.start();
});
afterEach(async () => {
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
});
afterAll(() => harness[Symbol.asyncDispose]());

/** Presses all at once: how many had an effect, and by which codes the others were refused. */
async function pressAll(presses: readonly (() => Promise<unknown>)[]) {
  const results = await Promise.allSettled(presses.map((press) => press()));
  const codes = results.flatMap((result) => {
    if (result.status === 'fulfilled') return [];
    const reason: unknown = result.reason;
    if (!(reason instanceof Refusal)) throw reason;
    return [reason.code];
  });
  return { effects: presses.length - codes.length, codes: [...new Set(codes)] };
}

const times = (press: () => Promise<unknown>) => Array.from({ length: AT_ONCE }, () => press);

async function countEvents({ sellerId, orderId }: OrderKey, kind: string): Promise<number> {
  const page = await harness.db.withSeller(sellerId, (tx) => listOrderEvents(tx, { orderId, limit: 200 }));
  return page.rows.filter((event) => event.kind === kind).length;
}

async function placeUnaffordable(): Promise<OrderKey> {
  const seller = await harness.seller({ balanceCents: 100 });
  const key = await harness.place(seller);
  await waitForOrder(harness.db, key, 'in_progress');
  await topUp(harness.db, seller.sellerId, 50_000);
  return key;
}

test('resend thirty times at once starts one round and sends once', async () => {
  const key = await placeUnaffordable();
  const { effects, codes } = await pressAll(times(() => harness.on(key).resend()));
  expect([effects, codes]).toEqual([1, ['action_not_allowed']]);
  await waitForOrder(harness.db, key, 'forwarded');
  expect(await countEvents(key, 'resend_requested')).toBe(1);
  expect(await harness.mock.ordersOf(referenceOf(key.orderId))).toHaveLength(1);
});

test('accept payment thirty times at once releases the order once', async () => {
  const key = await harness.place(await harness.seller(), {
    payment: { method: 'bank_transfer', paid: false },
  });
  const { effects, codes } = await pressAll(times(() => harness.on(key).acceptPayment()));
  expect([effects, codes]).toEqual([1, ['action_not_allowed']]);
  await waitForOrder(harness.db, key, 'forwarded');
  expect(await countEvents(key, 'payment_accepted')).toBe(1);
  expect(await harness.mock.ordersOf(referenceOf(key.orderId))).toHaveLength(1);
});

test('cancel thirty times at once cancels once and leaves one follow-up', async () => {
  const key = await harness.place(await harness.seller(), { customer: { phone: '' } });
  const { effects, codes } = await pressAll(times(() => harness.on(key).cancel()));
  expect([effects, codes]).toEqual([1, ['action_not_allowed']]);
  const order = await harness.on(key).read();
  expect([order.status, order.followUps.length]).toEqual(['cancelled', 1]);
  expect(await countEvents(key, 'cancelled')).toBe(1);
});

test('settling one top-up thirty times at once credits it once', async () => {
  const { db } = harness;
  const { sellerId } = await harness.seller({ balanceCents: 0 });
  const topUpId = await db.withSeller(sellerId, (tx) =>
    createTopUp(tx, { amountCents: 700, method: 'bank_transfer', resendBlocked: false, settleAtOnce: false }),
  );
  await Promise.all(
    times(() => db.withSeller(sellerId, (tx) => settleTopUp(tx, { topUpId }))).map((press) => press()),
  );
  expect((await db.withSeller(sellerId, getMoneyBox)).availableCents).toBe(700);
});

test('thirty top-ups at once are all credited, each with the balance it left', async () => {
  const { sellerId } = await harness.seller({ balanceCents: 0 });
  await Promise.all(times(() => topUp(harness.db, sellerId, 100)).map((press) => press()));
  const moneyBox = await harness.db.withSeller(sellerId, getMoneyBox);
  expect(moneyBox.availableCents).toBe(100 * AT_ONCE);
});

test('cancel, resend, edit and by hand in a heap: whoever comes first wins, and the books agree', async () => {
  const keys = await Promise.all(Array.from({ length: 6 }, placeUnaffordable));
  for (const key of keys) {
    const order = harness.on(key);
    const { effects } = await pressAll(
      Array.from({ length: 4 }, () => [
        () => order.cancel(),
        () => order.resend(),
        () => order.markManuallySent(),
        () => order.edit({ carrier: 'ups' }),
      ]).flat(),
    );
    expect(effects).toBeGreaterThanOrEqual(1);
    const ended = await waitForOrder(harness.db, key, ({ status }) =>
      ['cancelled', 'manually_sent', 'forwarded'].includes(status),
    );
    const created = await harness.mock.ordersOf(referenceOf(key.orderId));
    expect(created).toHaveLength(ended.status === 'forwarded' ? 1 : 0);
    const endings = [
      await countEvents(key, 'cancelled'),
      await countEvents(key, 'marked_manually_sent'),
      await countEvents(key, 'forwarded'),
    ];
    expect(endings.reduce((sum, count) => sum + count, 0)).toBe(1);
  }
});

test('edits race the inspections of the same orders without a deadlock', async () => {
  const { db } = harness;
  const seller = await harness.seller();
  const keys = await Promise.all(
    Array.from({ length: 20 }, () => harness.place(seller, { customer: { phone: '' } })),
  );
  // Every edit starts the inspection anew, so that answers, claims and presses meet on the same rows.
  await Promise.all(
    keys.map(async (key) => {
      for (const carrier of ['ups', 'gls', 'dhl', 'tnt', 'ups'] as const) {
        await harness.on(key).edit({ carrier });
      }
    }),
  );
  for (const key of keys) await waitForOrder(db, key, (order) => order.costCents !== null);
  const deadlocks = await waitUntil('the statistics', async () => {
    const [row] = await db.asSystem(
      (tx) => tx.prisma.$queryRaw<{ n: bigint }[]>`
        SELECT deadlocks AS n FROM pg_stat_database WHERE datname = current_database()`,
    );
    return row?.n;
  });
  expect(deadlocks).toBe(0n);
});
