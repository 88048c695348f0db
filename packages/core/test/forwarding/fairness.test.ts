import { waitForOrder, waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  referenceOf,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterEach, beforeEach, expect, test } from 'vitest';

let harness: ForwardingHarness;
beforeEach(async () => {
  harness = await forwardingHarness({ perSecond: 50 });
});
afterEach(async () => {
  await harness.stopForwarders();
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
  await harness[Symbol.asyncDispose]();
});

/** A seller whose queue keeps the supplier busy for a long time, each order of as many parts as SKUs. */
async function fillQueue(count: number, skus: readonly string[]): Promise<void> {
  const seller = await harness.seller({ balanceCents: 100_000_000 });
  const items = skus.map((sku) => ({ sku }));
  const { orderId } = await harness.place(seller, { items, totalCents: 50_000 });
  // Copies, because handing in thousands one by one takes longer than all the rest.
  await harness.db.asSystem(async (tx) => {
    await execute(
      tx,
      sql`INSERT INTO orders SELECT (jsonb_populate_record(o, jsonb_build_object(
            'id', gen_random_uuid(), 'external_id', 'copy ' || n))).*
          FROM orders o, generate_series(2, ${count}::int) n WHERE o.id = ${orderId}::uuid`,
    );
    for (const table of [sql`order_item`, sql`forwarding_round`]) {
      await execute(
        tx,
        sql`INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('order_id', o.id))).*
            FROM ${table} t JOIN orders o ON o.seller_id = t.seller_id AND o.id <> t.order_id
            WHERE t.order_id = ${orderId}::uuid`,
      );
    }
  });
}

async function expectStrangerServedWithin(limitMs: number): Promise<void> {
  const stranger = await harness.seller();
  const placedMs = performance.now();
  const key = await harness.place(stranger);
  await waitUntil('its first create', async () => {
    const calls = await harness.mock.requests('order/create');
    return calls.some((call) => call.reference?.startsWith(referenceOf(key.orderId)));
  });
  expect(performance.now() - placedMs).toBeLessThan(limitMs);
  await waitForOrder(harness.db, key, 'forwarded');
}

test("two thousand orders of one seller in the queue: another seller's is sent at once", async () => {
  await fillQueue(2_000, ['V0710266']);
  harness.start({ concurrency: 16 });
  await waitUntil('the queue to move', async () => (await harness.mock.orders()).length > 20);
  await expectStrangerServedWithin(5_000);
}, 60_000);

test('orders of many parts do not pile up before those of others', async () => {
  const catalog = await harness.mock.catalog();
  const byWarehouse = new Map(catalog.slice(0, 20).map((article) => [article.warehouse, article.sku]));
  expect(byWarehouse.size).toBe(3);
  await fillQueue(300, [...byWarehouse.values()]);
  harness.start({ concurrency: 16 });
  await waitUntil('the queue to move', async () => (await harness.mock.orders()).length > 150);
  const [backlog] = await harness.db.asSystem((tx) =>
    query<{ ready: bigint }>(tx, sql`SELECT count(*) AS ready FROM forwarding_part WHERE state = 'ready'`),
  );
  expect(Number(backlog?.ready)).toBeLessThan(75);
  await expectStrangerServedWithin(5_000);
}, 60_000);
