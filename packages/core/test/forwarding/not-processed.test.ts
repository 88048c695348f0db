import { getMoneyBox } from '@bestellwerk/core/money-box/get-money-box';
import { createLogger } from '@bestellwerk/platform/logger';
import type { OrderKey } from '@bestellwerk/testing/builders/build-order';
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

async function expectRetryThatForwards(key: OrderKey): Promise<void> {
  const { db, mock } = harness;
  const held = await waitForOrder(db, key, 'in_progress');
  expect(reasonCodes(held)).toEqual(['supplier_unavailable']);
  expect(held.nextAttemptAt).not.toBeNull();
  const moneyBox = await db.withSeller(key.sellerId, getMoneyBox);
  expect([moneyBox.availableCents, moneyBox.reservedCents]).toEqual([20_000, 0]);
  await harness.hurryRetries();
  await waitForOrder(db, key, 'forwarded');
  expect(await mock.ordersOf(referenceOf(key.orderId))).toHaveLength(1);
}

test.each(['reject:ER009', 'reject:ER005'] as const)(
  '%s of a create: nothing stays reserved, and it is tried again by itself',
  async (fault) => {
    await harness.mock.fault({ fault, match: { endpoint: 'order/create' }, times: 1 });
    await expectRetryThatForwards(await harness.place(await harness.seller({ balanceCents: 20_000 })));
  },
);

test.each([
  'reject:ER009',
  'reject:ER005',
  'http_500',
  'html_503',
  'soft_200',
  'reset',
  'timeout_before',
] as const)('%s of a check is harmless: tried again by itself', async (fault) => {
  await harness.mock.fault({ fault, match: { endpoint: 'order/check' }, times: 1 });
  await expectRetryThatForwards(await harness.place(await harness.seller({ balanceCents: 20_000 })));
});

test("the operator's empty purse is tried again after minutes, not seconds, be it told by check or create", async () => {
  const alerts: string[] = [];
  await harness.stopForwarders();
  harness.start({ logger: listeningLogger(alerts) });
  for (const endpoint of ['order/check', 'order/create']) {
    await harness.mock.fault({ fault: 'reject:ER005', match: { endpoint }, times: 1 });
    const key = await harness.place(await harness.seller());
    const { nextAttemptAt, updatedAt } = await waitForOrder(harness.db, key, 'in_progress');
    expect(Number(nextAttemptAt) - Number(updatedAt), endpoint).toBeGreaterThan(120_000);
  }
  await harness.hurryRetries();
  // Once, not for every order.
  expect(alerts.filter((line) => line.includes('supplier_account'))).toHaveLength(1);
});

function listeningLogger(lines: string[]) {
  return createLogger({ name: 'test', level: 'error' }, { write: (line) => void lines.push(line) });
}

test('an order that is not processed again and again is tried ever more rarely', async () => {
  await harness.mock.fault({ fault: 'reject:ER009', match: { endpoint: 'order/check' } });
  const key = await harness.place(await harness.seller());
  const pauses: number[] = [];
  for (let round = 1; round <= 5; round += 1) {
    const held = await waitForOrder(
      harness.db,
      key,
      (order) => order.status === 'in_progress' && order.version > 2 * round - 1,
    );
    pauses.push(Number(held.nextAttemptAt) - Number(held.updatedAt));
    if (round < 5) await harness.hurryRetries();
  }
  expect(pauses[0]).toBeLessThanOrEqual(15_000);
  expect(pauses[4]).toBeGreaterThan(60_000);
  await harness.mock.clearFaults();
  await harness.hurryRetries();
  await waitForOrder(harness.db, key, 'forwarded');
});

test('429 of a create is sent again when the supplier says so, and only then', async () => {
  const { db, mock } = harness;
  await mock.fault({ fault: 'rate_limited', match: { endpoint: 'order/create' }, times: 2 });
  const key = await harness.place(await harness.seller());
  const order = await waitForOrder(db, key, 'forwarded');
  expect(order.reasons).toEqual([]);
  const creates = (await mock.requests('order/create')).filter((call) =>
    call.reference?.startsWith(referenceOf(key.orderId)),
  );
  expect(creates.map((call) => call.status)).toEqual([429, 429, 201]);
  const seconds = creates.map((call) => Math.floor(Date.parse(call.at) / 1_000));
  expect(new Set(seconds).size).toBe(3);
});

test('429 of a check is asked again', async () => {
  await harness.mock.fault({ fault: 'rate_limited', match: { endpoint: 'order/check' }, times: 1 });
  await waitForOrder(harness.db, await harness.place(await harness.seller()), 'forwarded');
});

test('429 without end gives the money back', async () => {
  await harness.mock.fault({ fault: 'rate_limited', match: { endpoint: 'order/create' }, times: 5 });
  await expectRetryThatForwards(await harness.place(await harness.seller({ balanceCents: 20_000 })));
});

test('cancelling an order that waits for the supplier ends it for good', async () => {
  await harness.mock.fault({ fault: 'reject:ER009', match: { endpoint: 'order/create' }, times: 1 });
  const key = await harness.place(await harness.seller());
  await waitForOrder(harness.db, key, 'in_progress');
  await harness.on(key).cancel();
  await harness.hurryRetries();
  await waitForOrder(harness.db, await harness.place(await harness.seller()), 'forwarded');
  const order = await harness.on(key).read();
  expect([order.status, order.nextAttemptAt]).toEqual(['cancelled', null]);
  expect(await harness.mock.ordersOf(referenceOf(key.orderId))).toEqual([]);
});

test('an edit of an order that waits for the supplier does not stop the retry', async () => {
  await harness.mock.fault({ fault: 'reject:ER009', match: { endpoint: 'order/create' }, times: 1 });
  const key = await harness.place(await harness.seller());
  const held = await waitForOrder(harness.db, key, 'in_progress');
  await harness.on(key).edit({ carrier: 'ups' });
  expect((await harness.on(key).read()).nextAttemptAt).toEqual(held.nextAttemptAt);
  await harness.hurryRetries();
  await waitForOrder(harness.db, key, 'forwarded');
});

test('one order that cannot be retried does not keep the others from it', async () => {
  const { db, mock } = harness;
  await mock.fault({ fault: 'reject:ER009', match: { endpoint: 'order/create' }, times: 2 });
  const seller = await harness.seller();
  const [broken, other] = [await harness.place(seller), await harness.place(seller)];
  for (const key of [broken, other]) await waitForOrder(db, key, 'in_progress');
  // A round of its next number stands in the way, which nothing in the product can make.
  await db.asSystem(
    (tx) => tx.prisma.$executeRaw`
      INSERT INTO forwarding_round (seller_id, order_id, round, step, queued_at, not_before)
      VALUES (${seller.sellerId}::uuid, ${broken.orderId}::uuid, 2, 'done', now(), now())`,
  );
  await db.asSystem(
    (tx) => tx.prisma.$executeRaw`
      UPDATE orders SET next_attempt_at = CASE id WHEN ${broken.orderId}::uuid THEN now() - interval '1 hour' ELSE now() END
      WHERE id IN (${broken.orderId}::uuid, ${other.orderId}::uuid)`,
  );
  await waitForOrder(db, other, 'forwarded');
  await harness.on(broken).cancel();
});
