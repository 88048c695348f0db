import { replayDelivery } from '@bestellwerk/core/deliveries/replay-delivery';
import { startForwarding } from '@bestellwerk/core/forwarding/start-forwarding';
import { findMockBook } from '@bestellwerk/core/forwarding/supplier/read-mock-book';
import { checkLedger } from '@bestellwerk/core/ledger-check/check-ledger';
import { getMoneyBox } from '@bestellwerk/core/money-box/get-money-box';
import { countOrders } from '@bestellwerk/core/orders/count-orders';
import { resendOrder } from '@bestellwerk/core/orders/resend-order';
import { verifyPassword } from '@bestellwerk/core/sessions/password-hash';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { ownerPool, type Pool } from '@bestellwerk/db/pools';
import { ORDER_STATUSES } from '@bestellwerk/domain/order-status';
import { REASON_CODES, type ReasonCode } from '@bestellwerk/domain/reasons';
import { systemClock } from '@bestellwerk/platform/clock';
import { silentLogger } from '@bestellwerk/platform/logger';
import { FakeClock } from '@bestellwerk/testing/fake-clock';
import {
  startMockSupplierProcess,
  type MockSupplierProcess,
} from '@bestellwerk/testing/processes/start-mock-supplier-process';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../demo/seed-demo.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const stack = new AsyncDisposableStack();

type Demo = { databaseUrl: string; supplier: MockSupplierProcess; pool: Pool };

async function makeDemo(owner: AsyncDisposableStack, now = NOW): Promise<Demo> {
  const { databaseUrl } = owner.use(await createTestDatabase());
  const supplier = owner.use(await startMockSupplierProcess());
  await seedDemo({
    databaseUrl,
    supplierUrl: supplier.url,
    supplierApiKey: supplier.apiKey,
    appSecret: 'application-secret-that-is-only-for-tests',
    clock: new FakeClock(now),
  });
  const pool = owner.adopt(ownerPool(databaseUrl, { max: 2 }), (open) => open.end());
  return { databaseUrl, supplier, pool };
}

async function violationsOf({ databaseUrl, supplier }: Demo): Promise<unknown[]> {
  const readSupplierBook = await findMockBook(supplier.url);
  if (!readSupplierBook) throw new Error('the mock shows no list');
  return checkLedger({ databaseUrl, readSupplierBook });
}

let demo: Demo;
let db: Database;
let sellerId: string;

beforeAll(async () => {
  demo = await makeDemo(stack);
  db = openDatabase(demo.databaseUrl, { clock: new FakeClock(NOW) });
  stack.defer(() => db.close());
  sellerId =
    (
      await rows<{ id: string }>(`SELECT seller_id AS id FROM app_user WHERE email = 'demo@bestellwerk.test'`)
    )[0]?.id ?? '';
});
afterAll(() => stack.disposeAsync());

async function rows<Row extends object>(statement: string, from: Pool = demo.pool): Promise<Row[]> {
  return (await from.query<Row>(statement)).rows;
}

const WITHOUT_SECRETS = [
  `SELECT id, company_name, paypal_email, created_at FROM seller ORDER BY id`,
  `SELECT id, name, type, last_delivery_at, last_order_at FROM channel ORDER BY id`,
  ...[
    'orders',
    'order_item',
    'order_event',
    'forwarding_round',
    'forwarding_part',
    'supplier_order',
    'hold',
  ].map((table) => `SELECT * FROM ${table} t ORDER BY t`),
  ...['transfer', 'hold_resolution', 'top_up', 'follow_up', 'delivery', 'sku_mapping', 'account'].map(
    (table) => `SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM ${table} t`,
  ),
  // How long the mock took to answer is the only thing chance decides.
  `SELECT order_id, id, at, kind, reference, outcome, supplier_code, http_status, request, response FROM attempt ORDER BY id`,
];

test('the same seed at the same time gives the same demo', async () => {
  await using own = new AsyncDisposableStack();
  const second = await makeDemo(own);
  for (const statement of WITHOUT_SECRETS) {
    expect(await rows(statement)).toEqual(await rows(statement, second.pool));
  }
});

test('the three books agree', async () => {
  expect(await violationsOf(demo)).toEqual([]);
});

test('both sellers sign in with the password of the demo', async () => {
  const users = await rows<{ email: string; hash: string; orders: number }>(
    `SELECT email, password_hash AS hash,
       (SELECT count(*)::int FROM orders o WHERE o.seller_id = u.seller_id) AS orders FROM app_user u ORDER BY email`,
  );
  expect(users.map(({ email, orders }) => [email, orders])).toEqual([
    ['demo@bestellwerk.test', 340],
    ['zweit@bestellwerk.test', 60],
  ]);
  for (const { hash } of users) expect(await verifyPassword('demo-bestellwerk', hash)).toBe(true);
});

test('the demo seller has every status and every reason at least three times', async () => {
  const counts = await db.withSeller(sellerId, countOrders);
  for (const status of ORDER_STATUSES) expect([status, counts.byStatus[status] >= 3]).toEqual([status, true]);
  for (const code of REASON_CODES) expect([code, counts.byReason[code] >= 3]).toEqual([code, true]);
});

test('counters are what the orders add up to', async () => {
  const drift = await rows(`
    WITH counted AS (
      SELECT o.seller_id, f.facet, f.key, count(*) AS orders, sum(coalesce(o.cost_cents, 0)) AS cents
      FROM orders o, order_facets(o.status, o.reason_codes) f GROUP BY 1, 2, 3
      UNION ALL SELECT seller_id, 'channel', channel_id::text, count(*), 0 FROM orders GROUP BY 1, 3),
    kept AS (SELECT seller_id, facet, key, sum(orders) AS orders, sum(cost_cents) AS cents FROM order_tally GROUP BY 1, 2, 3)
    SELECT * FROM counted FULL JOIN kept USING (seller_id, facet, key)
    WHERE counted.orders IS DISTINCT FROM kept.orders OR counted.cents IS DISTINCT FROM kept.cents`);
  expect(drift).toEqual([]);
});

test('the Money Box covers some of the orders that wait for money, but not all', async () => {
  const { availableCents, reservedCents, blocked } = await db.withSeller(sellerId, getMoneyBox);
  const [cheapest] = await rows<{ cents: number }>(
    `SELECT min(cost_cents)::int AS cents FROM orders WHERE reason_codes = ARRAY['insufficient_funds']`,
  );
  expect(blocked.orders).toBeGreaterThanOrEqual(12);
  expect(availableCents).toBeGreaterThan(2 * (cheapest?.cents ?? Infinity));
  expect(availableCents).toBeLessThan(blocked.costCents);
  expect(reservedCents).toBeGreaterThan(0);
});

test('movements are in the order of their time, and no order is from the future', async () => {
  const jumps =
    await rows(`SELECT id FROM (SELECT id, created_at, lag(created_at) OVER (PARTITION BY seller_id ORDER BY seq) AS before
    FROM transfer) t WHERE created_at < before`);
  expect(jumps).toEqual([]);
  const [youngest] = await rows<{ at: Date }>(
    `SELECT greatest(max(updated_at), max(placed_at), (SELECT max(at) FROM order_event)) AS at FROM orders`,
  );
  expect(youngest?.at.getTime()).toBeLessThanOrEqual(Date.parse(NOW));
});

test('one PayPal account is linked and switched off; a bank transfer is on its way', async () => {
  const linked = await rows(
    `SELECT x.paypal_fallback AS fallback FROM seller s JOIN seller_settings x ON x.seller_id = s.id WHERE s.paypal_email IS NOT NULL`,
  );
  expect(linked).toEqual([{ fallback: false }]);
  expect(await rows(`SELECT method FROM top_up WHERE status = 'pending'`)).toEqual([
    { method: 'bank_transfer' },
  ]);
});

test('replaying what the shops delivered changes no order', async () => {
  const versions = `SELECT id, version, updated_at FROM orders ORDER BY id`;
  const before = await rows(versions);
  const deliveries = await rows<{ id: string; state: string }>(
    `SELECT id, state FROM delivery WHERE seller_id = '${sellerId}' ORDER BY id`,
  );
  expect(new Set(deliveries.map(({ state }) => state))).toEqual(new Set(['processed', 'ignored', 'failed']));
  for (const { id, state } of deliveries) {
    const replayed = await db.withSeller(sellerId, (tx) => replayDelivery(tx, { deliveryId: id }));
    expect(replayed.state).toBe(state);
  }
  expect(await rows(versions)).toEqual(before);
});

test.for(['2026-03-29T01:30:00.000Z', '2027-01-03T00:05:00.000Z'])(
  'the demo also works out at %s',
  async (now) => {
    await using own = new AsyncDisposableStack();
    const there = await makeDemo(own, now);
    expect(await violationsOf(there)).toEqual([]);
    const [least] = await rows<{ orders: number }>(
      `SELECT min(n)::int AS orders FROM (SELECT count(*) AS n FROM orders o JOIN app_user u ON u.seller_id = o.seller_id
         WHERE u.email = 'demo@bestellwerk.test' GROUP BY status) s`,
      there.pool,
    );
    expect(least?.orders).toBeGreaterThanOrEqual(3);
  },
);

/** These depend on the supplier, who has been told to go on refusing. */
const STAYS: readonly ReasonCode[] = [
  'paypal_failed',
  'out_of_stock',
  'product_unknown',
  'below_minimum',
  'no_carrier',
  'partially_forwarded',
  'supplier_unavailable',
  'supplier_rejected',
];

test('sending a stuck order again gives the same reasons, as long as only the supplier is in the way', async () => {
  await using own = new AsyncDisposableStack();
  const live = own.adopt(openDatabase(demo.databaseUrl), (open) => open.close());
  const reasons = `SELECT id, seller_id AS "sellerId", status, reason_codes AS codes FROM orders
    WHERE reason_codes && '{${STAYS.join(',')}}' OR reason_codes = '{outcome_unknown}' ORDER BY id`;
  const before = await rows<{ id: string; sellerId: string; status: string; codes: string[] }>(reasons);
  expect(before.length).toBeGreaterThan(25);
  for (const { id, status, ...order } of before) {
    if (status !== 'in_progress') continue;
    await live.withSeller(order.sellerId, (tx) =>
      resendOrder(tx, { orderId: id, actor: { type: 'system' } }),
    );
  }
  const forwarding = startForwarding({
    databaseUrl: demo.databaseUrl,
    supplierUrl: demo.supplier.url,
    supplierApiKey: demo.supplier.apiKey,
    supplierTimeoutMs: 10_000,
    supplierMaxProcessingMs: 15_000,
    concurrency: 8,
    clock: systemClock,
    logger: silentLogger,
  });
  const underWay = `SELECT (SELECT count(*) FROM forwarding_round WHERE step IN ('quote', 'reserve'))
    + (SELECT count(*) FROM forwarding_part WHERE state IN ('ready', 'sending')) AS "left"`;
  await expect.poll(async () => rows(underWay), { timeout: 20_000 }).toEqual([{ left: '0' }]);
  await forwarding.stop();
  expect(await rows(reasons)).toEqual(before);
  expect(await violationsOf(demo)).toEqual([]);
});
