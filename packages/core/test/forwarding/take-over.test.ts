import { runStatement } from '@bestellwerk/db/scratch-database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import type { OrderKey } from '@bestellwerk/testing/builders/build-order';
import { waitForOrder, waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  referenceOf,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { startForwarderProcess } from '@bestellwerk/testing/processes/start-forwarder-process';
import type { TestProcess } from '@bestellwerk/testing/processes/test-process';
import { afterEach, beforeEach, expect, test } from 'vitest';

let harness: ForwardingHarness;
beforeEach(async () => {
  harness = await forwardingHarness();
});
afterEach(async () => {
  await harness.mock.clearFaults();
  await harness.stopForwarders();
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
  await harness[Symbol.asyncDispose]();
});

/** A forwarder of its own process that waits long for the supplier: whoever recovers its work is not itself. */
function startVictim(): Promise<TestProcess> {
  return startForwarderProcess({
    databaseUrl: harness.databaseUrl,
    supplier: harness.supplier,
    env: { SUPPLIER_TIMEOUT_MS: '60000', SUPPLIER_RATE_PER_SECOND: '2000', LOG_LEVEL: 'error' },
  });
}

async function callsOf({ orderId }: OrderKey, endpoint: string) {
  const calls = await harness.mock.requests(endpoint);
  return calls.filter((call) => call.reference?.startsWith(referenceOf(orderId)));
}

async function killOnce(victim: TestProcess, key: OrderKey, endpoint: string): Promise<void> {
  await waitUntil(`a call of ${endpoint}`, async () => (await callsOf(key, endpoint)).length > 0);
  victim.signal('SIGKILL');
  await victim.ended;
}

test('killed while a create was out that was accepted: the successor finds it within seconds, and sends nothing', async () => {
  const { mock, db } = harness;
  await using victim = await startVictim();
  await mock.fault({ fault: 'timeout_after', match: { endpoint: 'order/create' } });
  const key = await harness.place(await harness.seller());
  await killOnce(victim, key, 'order/create');
  await mock.clearFaults();
  harness.start();
  await waitForOrder(db, key, 'forwarded');
  expect(await callsOf(key, 'order/create')).toHaveLength(1);
});

test('killed while a check was out: the successor asks again', async () => {
  const { mock, db } = harness;
  await using victim = await startVictim();
  await mock.fault({ fault: 'timeout_before', match: { endpoint: 'order/check' } });
  const key = await harness.place(await harness.seller());
  await killOnce(victim, key, 'order/check');
  await mock.clearFaults();
  harness.start();
  await waitForOrder(db, key, 'forwarded');
});

test('killed again and again over many orders: each is sent once, none is lost', async () => {
  const { mock, db } = harness;
  await mock.recogniseDuplicates(false);
  await mock.fault({ fault: 'slow', delayMs: 60, match: { endpoint: 'order' }, probability: 0.5 });
  const seller = await harness.seller({ balanceCents: 10_000_000 });
  const keys = await Promise.all(Array.from({ length: 40 }, () => harness.place(seller)));
  harness.start({ concurrency: 4 });
  for (let kill = 1; kill <= 2; kill += 1) {
    await using victim = await startVictim();
    const before = (await mock.requests()).length;
    await waitUntil('some calls', async () => (await mock.requests()).length > before + 5);
    victim.signal('SIGKILL');
    await victim.ended;
  }
  await mock.clearFaults();
  for (const key of keys) await waitForOrder(db, key, 'forwarded', 40_000);
  const references = (await mock.orders()).map((order) => order.internalReference);
  expect(references).toHaveLength(40);
  expect(new Set(references).size).toBe(40);
}, 60_000);

/** As a restart of the server does; which ones is a condition on their name. */
function cutConnections(names: string): Promise<void> {
  return runStatement(
    harness.databaseUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()
       AND application_name ${names}`,
  );
}

test('every database connection cut off in the middle of the work: it goes on by itself, and sends nothing twice', async () => {
  const { mock, db } = harness;
  await mock.recogniseDuplicates(false);
  await mock.fault({ fault: 'slow', delayMs: 50, match: { endpoint: 'order' }, probability: 0.5 });
  harness.start();
  harness.start();
  const seller = await harness.seller({ balanceCents: 10_000_000 });
  const keys = await Promise.all(Array.from({ length: 40 }, () => harness.place(seller)));
  for (let cut = 1; cut <= 3; cut += 1) {
    const before = (await mock.requests()).length;
    await waitUntil('some calls', async () => {
      const done = (await mock.orders()).length === keys.length;
      return done || (await mock.requests()).length > before + 5;
    });
    await cutConnections("<> 'test'");
  }
  await mock.clearFaults();
  for (const key of keys) await waitForOrder(db, key, 'forwarded', 40_000);
  expect(await mock.orders()).toHaveLength(40);
}, 60_000);

test('a forwarder that lost its identity comes back under another one', async () => {
  const { db } = harness;
  harness.start({ name: 'lost and found' });
  await waitForOrder(db, await harness.place(await harness.seller()), 'forwarded');
  await cutConnections("= 'lost and found identity'");
  await waitForOrder(db, await harness.place(await harness.seller()), 'forwarded');
  const identities = await db.asSystem((tx) =>
    query(tx, sql`SELECT id FROM forwarder WHERE name = 'lost and found'`),
  );
  expect(identities).toHaveLength(2);
});

test('a claim of a worker that is gone is freed, however long its lease', async () => {
  const { db } = harness;
  const key = await harness.place(await harness.seller());
  await db.asSystem((tx) =>
    execute(
      tx,
      sql`UPDATE forwarding_round SET worker_id = 999999, lease_until = now() + interval '1 hour'
          WHERE order_id = ${key.orderId}::uuid`,
    ),
  );
  harness.start();
  await waitForOrder(db, key, 'forwarded');
});
