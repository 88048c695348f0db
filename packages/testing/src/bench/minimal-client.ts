import { EVERGREEN_SKU } from '../builders/build-order.ts';
import { ownerPool } from '@bestellwerk/db/pools';
import type { Stage } from '../chaos/stage/open-stage.ts';
import { perSecond } from './bench-result.ts';
import { newId } from '@bestellwerk/platform/ids';

const BATCH = 64;
const AT_ONCE = 3;
const COST_CENTS = 2_000;

const TABLES = `
  DROP TABLE IF EXISTS bench_order, bench_wallet, bench_hold, bench_entry, bench_end, bench_attempt;
  CREATE TABLE bench_wallet (id int PRIMARY KEY, posted bigint NOT NULL, held bigint NOT NULL,
    CHECK (held >= 0 AND posted - held >= 0));
  CREATE TABLE bench_order (id int PRIMARY KEY, wallet int NOT NULL, state text NOT NULL, supplier_id text);
  CREATE INDEX ON bench_order (state);
  CREATE TABLE bench_hold (id int PRIMARY KEY, cents bigint NOT NULL);
  CREATE TABLE bench_entry (id int PRIMARY KEY, wallet int NOT NULL, cents bigint NOT NULL);
  CREATE TABLE bench_end (hold int PRIMARY KEY, kind text NOT NULL);
  CREATE TABLE bench_attempt (id uuid PRIMARY KEY, order_id int NOT NULL, at timestamptz NOT NULL);`;

/**
 * What the machine can do: the essential statements in the same batches, and the same two calls to the same
 * supplier, without anything that makes the application correct. Orders a second.
 */
export async function measureMinimalClient(
  stage: Stage,
  plan: { wallets: number; orders: number },
): Promise<number> {
  const pool = ownerPool(stage.databaseUrl, { max: AT_ONCE, name: 'bench-minimal' });
  const run = newId();
  try {
    await pool.query(TABLES);
    await pool.query(
      `INSERT INTO bench_wallet SELECT g, $2::bigint * $3, 0 FROM generate_series(0, $1::int - 1) g`,
      [plan.wallets, plan.orders, COST_CENTS],
    );
    await pool.query(
      `INSERT INTO bench_order SELECT g, g % $2::int, 'open' FROM generate_series(1, $1::int) g`,
      [plan.orders, plan.wallets],
    );
    const startedMs = performance.now();
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return perSecond(plan.orders, performance.now() - startedMs);
  } finally {
    await pool.end();
  }

  async function work(): Promise<void> {
    for (;;) {
      const ids = await claim();
      if (ids.length === 0) return;
      await Promise.all(ids.map((id) => callSupplier('order/check/multishipping', id)));
      await reserve(ids);
      await Promise.all(ids.map((id) => callSupplier('order/create', id)));
      await capture(ids);
    }
  }

  async function claim(): Promise<number[]> {
    const { rows } = await pool.query<{ id: number }>(
      `UPDATE bench_order o SET state = 'claimed' FROM (SELECT id FROM bench_order WHERE state = 'open'
         LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) p WHERE o.id = p.id RETURNING o.id`,
    );
    return rows.map((row) => row.id);
  }

  async function reserve(ids: number[]): Promise<void> {
    await pool.query(
      `WITH sums AS (SELECT wallet, count(*) * ${COST_CENTS} AS cents FROM bench_order WHERE id = ANY($1) GROUP BY wallet ORDER BY wallet),
         wallets AS (UPDATE bench_wallet w SET held = held + cents FROM sums WHERE w.id = sums.wallet),
         holds AS (INSERT INTO bench_hold SELECT unnest($1::int[]), ${COST_CENTS}),
         attempts AS (INSERT INTO bench_attempt SELECT gen_random_uuid(), unnest($1::int[]), now())
       UPDATE bench_order SET state = 'sending' WHERE id = ANY($1)`,
      [ids],
    );
  }

  async function capture(ids: number[]): Promise<void> {
    await pool.query(
      `WITH sums AS (SELECT wallet, count(*) * ${COST_CENTS} AS cents FROM bench_order WHERE id = ANY($1) GROUP BY wallet ORDER BY wallet),
         wallets AS (UPDATE bench_wallet w SET held = held - cents, posted = posted - cents FROM sums WHERE w.id = sums.wallet),
         entries AS (INSERT INTO bench_entry SELECT id, wallet, ${COST_CENTS} FROM bench_order WHERE id = ANY($1)),
         ends AS (INSERT INTO bench_end SELECT unnest($1::int[]), 'capture')
       UPDATE bench_order SET state = 'accepted', supplier_id = id::text WHERE id = ANY($1)`,
      [ids],
    );
  }

  async function callSupplier(endpoint: string, id: number): Promise<void> {
    const response = await fetch(`${stage.supplier.url}/rest/${endpoint}.json`, {
      method: 'POST',
      headers: { authorization: `Bearer ${stage.supplier.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ order: orderBody(`bench-${run}-${id}`) }),
    });
    await response.arrayBuffer();
    if (response.status > 201) throw new Error(`${endpoint} answered ${response.status}`);
  }
}

function orderBody(internalReference: string) {
  return {
    internalReference,
    cashOnDelivery: false,
    language: 'de',
    paymentMethod: 'moneybox',
    carriers: [{ name: 'gls' }],
    shippingAddress: {
      firstName: 'Max',
      lastName: 'Mustermann',
      country: 'DE',
      postcode: '10115',
      town: 'Berlin',
      address: 'Hauptstr. 1',
      phone: '+49301234567',
      email: 'max@example.de',
      comment: '',
      vatNumber: '',
      companyName: '',
    },
    products: [{ reference: EVERGREEN_SKU, quantity: 1 }],
  };
}
