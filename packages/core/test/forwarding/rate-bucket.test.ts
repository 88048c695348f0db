import { learnLimit, takeSlots } from '@bestellwerk/core/forwarding/rate-bucket';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { waitForOrder, waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { forwardingHarness } from '@bestellwerk/testing/forwarding/forwarding-harness';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { expect, test } from 'vitest';

test('two forwarders share ten calls a second and use them, with hardly a refusal', async () => {
  await using harness = await forwardingHarness({ perSecond: 10 });
  const { db, mock } = harness;
  harness.start();
  harness.start();
  const seller = await harness.seller({ balanceCents: 1_000_000 });
  const keys = await Promise.all(Array.from({ length: 25 }, () => harness.place(seller)));
  for (const key of keys) await waitForOrder(db, key, 'forwarded');
  const calls = (await mock.requests('/order/')).filter((call) => call.status !== 429);
  const bySecond = Map.groupBy(calls, (call) => call.at.slice(0, 19));
  expect(Math.max(...[...bySecond.values()].map((list) => list.length))).toBeLessThanOrEqual(10);
  const refused = await mock.refused();
  expect(refused['order'] ?? 0).toBeLessThanOrEqual(5);
  // Fifty calls need five windows; a rate that is not kept full would need many more.
  expect(bySecond.size).toBeLessThanOrEqual(9);
});

test("without a setting the supplier's own limit is followed, from one a second upwards", async () => {
  await using harness = await forwardingHarness({
    perSecond: 30,
    forwarding: { supplierRatePerSecond: undefined },
  });
  harness.start();
  const seller = await harness.seller({ balanceCents: 1_000_000 });
  const keys = await Promise.all(Array.from({ length: 20 }, () => harness.place(seller)));
  for (const key of keys) await waitForOrder(harness.db, key, 'forwarded');
  await waitUntil('the limit', async () => (await perWindow(harness.db)) === 30);
});

test("the operator's setting counts, whatever was learned", async () => {
  await using database = await createTestDatabase();
  const db = openDatabase(database.databaseUrl, { max: 2 });
  const take = (wanted: number, fixedPerSecond?: number) =>
    waitUntil('a window with calls in it', async () => {
      const limits = { startingPerSecond: 1, fixedPerSecond };
      const { granted } = await db.asSystem((tx) => takeSlots(tx, 'order', wanted, limits));
      return granted > 0 && granted;
    });
  expect(await take(5)).toBe(1);
  await db.asSystem((tx) => learnLimit(tx, 'order', { perSecond: 3 }));
  expect(await take(30, 20)).toBeGreaterThan(3);
  // A limit of nothing is not followed: no call would ever tell another one.
  await db.asSystem((tx) => learnLimit(tx, 'order', { perSecond: 0 }));
  expect(await perWindow(db)).toBe(3);
  await db.close();
});

async function perWindow(db: Database): Promise<number | undefined> {
  const [row] = await db.asSystem((tx) =>
    query<{ perWindow: number }>(
      tx,
      sql`SELECT per_window AS "perWindow" FROM supplier_bucket WHERE "group" = 'order'`,
    ),
  );
  return row?.perWindow;
}
