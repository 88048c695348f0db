import { EVERGREEN_SKU } from '@bestellwerk/testing/builders/build-order';
import { waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
import {
  forwardingHarness,
  referenceOf,
  SHORT_QUARANTINE_MS,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { systemClock } from '@bestellwerk/platform/clock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServerClock } from '../../src/forwarding/server-clock.ts';
import { openForwardingDatabase } from '../../src/forwarding/open-forwarding-database.ts';

const HOUR_MS = 60 * 60 * 1_000;

let harness: ForwardingHarness;
beforeAll(async () => {
  harness = await forwardingHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

/** A host whose clock is an hour off. */
function clockOff(byMs: number) {
  return { ...systemClock, now: () => new Date(systemClock.now().getTime() + byMs) };
}

test('the time is the server’s, whatever the host believes; before it was read there is none', async () => {
  const { clock, set } = createServerClock(clockOff(HOUR_MS));
  expect(() => clock.now()).toThrow('not read yet');
  const db = openForwardingDatabase(harness.databaseUrl, clock);
  expect(await set(db)).toBe(true);
  // Server and test share a machine here.
  expect(Math.abs(clock.now().getTime() - systemClock.now().getTime())).toBeLessThan(500);
  await db.close();
});

test('a slow answer does not set it', async () => {
  let ms = 0;
  const { clock, set } = createServerClock({ ...systemClock, monotonicMs: () => (ms += 501) });
  const db = openForwardingDatabase(harness.databaseUrl, clock);
  expect(await set(db)).toBe(false);
  expect(() => clock.now()).toThrow('not read yet');
  await db.close();
});

test('a forwarder whose host is an hour ahead keeps to the quarantine of another', async () => {
  await harness.mock.recogniseDuplicates(false);
  await harness.mock.fault({ fault: 'timeout_before', match: { endpoint: 'order/create' }, times: 1 });
  const seller = await harness.seller({ balanceCents: 20_000 });
  harness.start();
  const key = await harness.place(seller, { items: [{ sku: EVERGREEN_SKU }] });
  await waitForOrder(harness.db, key, (seen) => seen.reasons.length > 0);
  harness.start({ clock: clockOff(HOUR_MS) });
  await waitForOrder(harness.db, key, 'forwarded');
  const creates = (await harness.mock.requests('order/create')).filter((call) =>
    call.reference?.startsWith(referenceOf(key.orderId)),
  );
  expect(creates).toHaveLength(2);
  const [first, second] = creates;
  // The quarantine began with the claim, a moment before the first create arrived.
  const waitedMs = Date.parse(second?.at ?? '') - Date.parse(first?.at ?? '');
  expect(waitedMs).toBeGreaterThan(SHORT_QUARANTINE_MS - 500);
});
