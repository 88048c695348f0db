import { query, sql } from '@bestellwerk/db/sql';
import { reasonCodes, waitForOrder, waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
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
  harness.start();
});
afterEach(async () => {
  await harness.mock.clearFaults();
  await waitForBreaker('closed');
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
});
afterAll(() => harness[Symbol.asyncDispose]());

async function readBreakerState(): Promise<string | undefined> {
  const [row] = await harness.db.asSystem((tx) =>
    query<{ state: string }>(tx, sql`SELECT state FROM supplier_breaker`),
  );
  return row?.state;
}

function waitForBreaker(state: 'open' | 'closed'): Promise<unknown> {
  return waitUntil(`the breaker to be ${state}`, async () => (await readBreakerState()) === state);
}

const placeMany = async (count: number) => {
  const seller = await harness.seller({ balanceCents: 1_000_000 });
  return Promise.all(Array.from({ length: count }, () => harness.place(seller)));
};

test('while the supplier is gone orders wait without holds; when he is back they are sent by themselves', async () => {
  const { db, mock } = harness;
  await harness.killSupplier();
  const keys = await placeMany(12);
  for (const key of keys) {
    const order = await waitForOrder(db, key, 'in_progress');
    expect(reasonCodes(order)).toEqual(['supplier_unavailable']);
    expect(order.nextAttemptAt).not.toBeNull();
  }
  await waitForBreaker('open');
  const [late] = await placeMany(1);
  if (late)
    expect(reasonCodes(await waitForOrder(db, late, 'in_progress'))).toEqual(['supplier_unavailable']);
  const held = await db.asSystem((tx) => query(tx, sql`SELECT FROM account WHERE held_cents > 0`));
  expect(held).toEqual([]);

  await harness.restartSupplier();
  for (const key of [...keys, ...(late ? [late] : [])]) {
    await waitForOrder(db, key, 'forwarded');
    expect(await mock.ordersOf(referenceOf(key.orderId))).toHaveLength(1);
  }
});

test('a supplier who fails at everything is asked once a second by all forwarders together, with nothing else', async () => {
  const { mock } = harness;
  await mock.fault({ fault: 'http_500' });
  const keys = await placeMany(10);
  await waitForBreaker('open');
  const from = (await mock.requests()).length;
  const pings = await waitUntil('four pings', async () => {
    const calls = (await mock.requests()).slice(from);
    return calls.filter((call) => call.endpoint.includes('user/auth')).length >= 4 && calls;
  });
  const times = pings
    .filter((call) => call.endpoint.includes('user/auth'))
    .map((call) => Date.parse(call.at));
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(950);
  await mock.clearFaults();
  for (const key of keys) await waitForOrder(harness.db, key, 'forwarded');
});

test('what was sent before he went away is found when he is back', async () => {
  const { mock, db } = harness;
  await mock.fault({ fault: 'timeout_after', match: { endpoint: 'order/create' }, times: 1 });
  const [key] = await placeMany(1);
  if (!key) throw new Error('nothing placed');
  await waitUntil('the create', async () => (await mock.ordersOf(referenceOf(key.orderId))).length > 0);
  await harness.killSupplier();
  const unclear = await waitForOrder(db, key, (order) => order.reasons.length > 0);
  expect([unclear.status, ...reasonCodes(unclear)]).toEqual(['forwarding', 'outcome_unknown']);
  await harness.restartSupplier();
  await waitForOrder(db, key, 'forwarded');
  expect(await mock.ordersOf(referenceOf(key.orderId))).toHaveLength(1);
});

test('single orders whose look-up fails for ever do not count as an outage', async () => {
  // One forwarder, because each counts for itself.
  await using alone = await forwardingHarness();
  alone.start();
  const { mock, db } = alone;
  const seller = await alone.seller({ balanceCents: 1_000_000 });
  await mock.fault({ fault: 'http_500', match: { endpoint: 'order/reference' } });
  for (let at = 0; at < 6; at += 1) {
    await mock.fault({ fault: 'reset', match: { endpoint: 'order/create' }, times: 1 });
    const key = await alone.place(seller);
    await waitForOrder(db, key, (order) => reasonCodes(order).includes('outcome_unknown'));
  }
  await waitUntil('many look-ups in vain', async () => (await mock.requests('order/reference')).length >= 16);
  expect(await mock.requests('user/auth')).toEqual([]);
});
