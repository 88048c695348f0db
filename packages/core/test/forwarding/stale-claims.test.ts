import { ALL_GUARDS, type CrashPoint } from '@bestellwerk/core/forwarding/guards';
import { listOrderAttempts } from '@bestellwerk/core/attempts/list-order-attempts';
import { partColumns } from '@bestellwerk/core/forwarding/send/part-columns';
import type { PartClaim } from '@bestellwerk/core/forwarding/send/send-job';
import { settleParts } from '@bestellwerk/core/forwarding/send/settle-parts';
import { runStatement } from '@bestellwerk/db/scratch-database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { systemClock } from '@bestellwerk/platform/clock';
import type { OrderKey } from '@bestellwerk/testing/builders/build-order';
import { waitForOrder, waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  referenceOf,
  SHORT_TIMES,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

let harness: ForwardingHarness;
beforeAll(async () => {
  harness = await forwardingHarness();
});
afterEach(async () => {
  await harness.stopForwarders();
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
});
afterAll(() => harness[Symbol.asyncDispose]());

/** Stops the first that comes by at a point until it is let go, as a process does that is frozen there. */
function freezeAt(point: CrashPoint) {
  let isFrozen = false;
  let thaw: () => void = () => undefined;
  const thawed = new Promise<void>((resolve) => (thaw = resolve));
  return {
    thaw: () => thaw(),
    frozen: () => waitUntil('somebody to freeze', () => Promise.resolve(isFrozen)),
    at: (passed: CrashPoint) => {
      if (passed !== point || isFrozen) return Promise.resolve();
      isFrozen = true;
      return thawed;
    },
  };
}

async function createsOf({ orderId }: OrderKey): Promise<number> {
  const calls = await harness.mock.requests('order/create');
  return calls.filter((call) => call.reference?.startsWith(referenceOf(orderId))).length;
}

async function outcomesOf({ sellerId, orderId }: OrderKey): Promise<string[]> {
  const page = await harness.db.withSeller(sellerId, (tx) => listOrderAttempts(tx, { orderId, limit: 50 }));
  return page.rows.map((attempt) => `${attempt.kind} ${attempt.outcome}`).toReversed();
}

test('a claim that got too old is not sent; the part is claimed again and sent once', async () => {
  const freezer = freezeAt('send:claimed');
  harness.start({ hooks: { at: freezer.at } });
  const key = await harness.place(await harness.seller());
  await freezer.frozen();
  await systemClock.sleep(SHORT_TIMES.sendDeadlineMs + 50);
  freezer.thaw();
  await waitForOrder(harness.db, key, 'forwarded');
  expect(await outcomesOf(key)).toEqual(['check accepted', 'create not_processed', 'create accepted']);
  expect(await createsOf(key)).toBe(1);
});

test('without the deadline the old claim would have been sent', async () => {
  const freezer = freezeAt('send:claimed');
  harness.start({ hooks: { at: freezer.at, guards: { ...ALL_GUARDS, deadline: false } } });
  const key = await harness.place(await harness.seller());
  await freezer.frozen();
  await systemClock.sleep(SHORT_TIMES.sendDeadlineMs + 50);
  freezer.thaw();
  await waitForOrder(harness.db, key, 'forwarded');
  expect(await outcomesOf(key)).toEqual(['check accepted', 'create accepted']);
});

test('an outcome of a claim that somebody took over is dropped: his own came first', async () => {
  const freezer = freezeAt('send:answered');
  harness.start({ name: 'frozen', hooks: { at: freezer.at } });
  const key = await harness.place(await harness.seller());
  await freezer.frozen();
  // It counts as dead, although it will answer.
  await runStatement(
    harness.databaseUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'frozen identity'
     AND datname = current_database()`,
  );
  harness.start();
  await waitForOrder(harness.db, key, 'forwarded');
  freezer.thaw();
  await harness.stopForwarders();
  expect(await outcomesOf(key)).toContain('probe accepted');
  expect(await createsOf(key)).toBe(1);
});

test('an answer to a check that somebody took over is dropped', async () => {
  const freezer = freezeAt('quote:answered');
  harness.start({ name: 'frozen', hooks: { at: freezer.at } });
  const key = await harness.place(await harness.seller());
  await freezer.frozen();
  await runStatement(
    harness.databaseUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'frozen identity'
     AND datname = current_database()`,
  );
  harness.start();
  await waitForOrder(harness.db, key, 'forwarded');
  freezer.thaw();
  await harness.stopForwarders();
  expect(await createsOf(key)).toBe(1);
});

test('of two outcomes of one part in a batch only the one that counts moves money', async () => {
  const { db, mock } = harness;
  const freezer = freezeAt('send:claimed');
  harness.start({ hooks: { at: freezer.at } });
  const key = await harness.place(await harness.seller());
  await freezer.frozen();
  const isIts = sql`order_id = ${key.orderId}::uuid`;
  const [overtaken] = await db.asSystem((tx) =>
    query<PartClaim>(tx, sql`SELECT ${partColumns} FROM forwarding_part p WHERE ${isIts}`),
  );
  if (!overtaken) throw new Error('nothing was claimed');
  await db.asSystem((tx) =>
    execute(tx, sql`UPDATE forwarding_part SET state = 'unknown', fence = fence + 1 WHERE ${isIts}`),
  );
  const current = { ...overtaken, fence: overtaken.fence + 1n };
  await db.asSystem((tx) =>
    settleParts(tx, [
      { part: overtaken, kind: 'create', outcome: { kind: 'refused', reasons: [{ code: 'out_of_stock' }] } },
      { part: current, kind: 'probe', outcome: { kind: 'still_unknown' } },
    ]),
  );
  expect(await findBookFaults(db, await mock.orders())).toEqual([]);
  freezer.thaw();
  await waitForOrder(db, key, 'forwarded');
  expect(await createsOf(key)).toBe(1);
});
