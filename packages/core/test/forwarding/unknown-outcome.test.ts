import type { MockFault } from '@bestellwerk/contracts/mock-supplier/fault';
import { ALL_GUARDS } from '@bestellwerk/core/forwarding/guards';
import { getMoneyBox } from '@bestellwerk/core/money-box/get-money-box';
import { EVERGREEN_SKU, type OrderKey } from '@bestellwerk/testing/builders/build-order';
import { reasonCodes, waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  referenceOf,
  SHORT_QUARANTINE_MS,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

let harness: ForwardingHarness;
let skus: string[] = [];
beforeAll(async () => {
  harness = await forwardingHarness();
  harness.start();
  // Nothing but our own care keeps an order from being booked twice.
  await harness.mock.recogniseDuplicates(false);
  const catalog = await harness.mock.catalog();
  skus = catalog.slice(0, 20).map((article) => article.sku);
});
afterEach(async () => {
  await harness.mock.clearFaults();
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
});
afterAll(() => harness[Symbol.asyncDispose]());

type Fault = Pick<MockFault, 'fault' | 'processed' | 'delayMs'>;

async function createsOf({ orderId }: OrderKey) {
  const calls = await harness.mock.requests('order/create');
  return calls.filter((call) => call.reference?.startsWith(referenceOf(orderId)));
}

/** Places an order whose create goes wrong, once. Until it is clear the money is reserved and nothing is offered. */
async function placeUnclear(fault: Fault, sku = EVERGREEN_SKU): Promise<OrderKey> {
  await harness.mock.fault({ ...fault, match: { endpoint: 'order/create', sku }, times: 1 });
  const seller = await harness.seller({ balanceCents: 20_000 });
  const key = await harness.place(seller, { items: [{ sku }] });
  const order = await waitForOrder(harness.db, key, (seen) => seen.reasons.length > 0);
  expect([order.status, ...reasonCodes(order)]).toEqual(['forwarding', 'outcome_unknown']);
  const { reservedCents } = await harness.db.withSeller(seller.sellerId, getMoneyBox);
  expect(reservedCents).toBe(order.costCents);
  await expect(harness.on(key).resend()).rejects.toMatchObject({ code: 'action_not_allowed' });
  return key;
}

/** Few enough at a time for the circuit breaker to stay closed. */
async function inThrees(faults: readonly Fault[], check: (fault: Fault, sku: string) => Promise<void>) {
  for (let from = 0; from < faults.length; from += 3) {
    await Promise.all(faults.slice(from, from + 3).map((fault, at) => check(fault, skus[at] ?? '')));
  }
}

const PROCESSED: readonly Fault[] = [
  { fault: 'timeout_after' },
  { fault: 'reset', processed: true },
  { fault: 'http_500', processed: true },
  { fault: 'html_503', processed: true },
  { fault: 'soft_200', processed: true },
  // Finished long after we gave up waiting.
  { fault: 'slow', delayMs: 800 },
];

const NEVER_PROCESSED: readonly Fault[] = [
  { fault: 'timeout_before' },
  { fault: 'reset' },
  { fault: 'http_500' },
  { fault: 'html_503' },
  { fault: 'soft_200' },
  { fault: 'reject:ER006' },
];

test('processed and the answer lost: found by its reference, never sent again', async () => {
  await inThrees(PROCESSED, async (fault, sku) => {
    const key = await placeUnclear(fault, sku);
    const order = await waitForOrder(harness.db, key, 'forwarded');
    expect(order.reasons, fault.fault).toEqual([]);
    expect(await createsOf(key), fault.fault).toHaveLength(1);
  });
});

test('never processed: sent again only after the quarantine, under the same reference', async () => {
  await inThrees(NEVER_PROCESSED, async (fault, sku) => {
    const key = await placeUnclear(fault, sku);
    await waitForOrder(harness.db, key, 'forwarded');
    const [first, second, ...more] = await createsOf(key);
    expect(more, fault.fault).toEqual([]);
    expect(second?.reference).toBe(first?.reference);
    // The quarantine began with the claim, a moment before the first create arrived.
    const waitedMs = Date.parse(second?.at ?? '') - Date.parse(first?.at ?? '');
    expect(waitedMs, fault.fault).toBeGreaterThan(SHORT_QUARANTINE_MS - 500);
  });
});

test('a supplier who recognises duplicates changes nothing about it', async () => {
  await harness.mock.recogniseDuplicates(true);
  const [lost, never] = [
    await placeUnclear({ fault: 'timeout_after' }),
    await placeUnclear({ fault: 'reset' }),
  ];
  for (const key of [lost, never]) await waitForOrder(harness.db, key, 'forwarded');
  expect([(await createsOf(lost)).length, (await createsOf(never)).length]).toEqual([1, 2]);
});

test('as long as the look-up is no help nothing is sent, released or charged', async () => {
  const { mock, db } = harness;
  await mock.fault({ fault: 'http_500', match: { endpoint: 'order/reference' }, times: 2 });
  const key = await placeUnclear({ fault: 'timeout_before' });
  await waitForOrder(db, key, 'forwarded');
  const lookUps = (await mock.requests('order/reference')).filter((call) =>
    call.reference?.startsWith(referenceOf(key.orderId)),
  );
  expect(lookUps.map((call) => call.status)).toEqual([500, 500, 404]);
  const [, second] = await createsOf(key);
  expect(Date.parse(second?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(lookUps[2]?.at ?? ''));
});

test('without the quarantine a late request would have been sent twice', async () => {
  await using unguarded = await forwardingHarness();
  unguarded.start({ hooks: { guards: { ...ALL_GUARDS, quarantine: false } } });
  await unguarded.mock.recogniseDuplicates(false);
  await unguarded.mock.fault({
    fault: 'slow',
    delayMs: 4_000,
    match: { endpoint: 'order/create' },
    times: 1,
  });
  const key = await unguarded.place(await unguarded.seller());
  await waitForOrder(unguarded.db, key, 'forwarded');
  await expect
    .poll(() => unguarded.mock.ordersOf(referenceOf(key.orderId)), { timeout: 10_000 })
    .toHaveLength(2);
});
