import { applicationRole, appPool, type PoolClient } from '@bestellwerk/db/pools';
import { reserveFunds } from '@bestellwerk/core/money-box/reserve-funds';
import { settleHolds, type SettledPart } from '@bestellwerk/core/money-box/settle-holds';
import { placeOrder, type OrderKey } from '../builders/build-order.ts';
import { buildSeller } from '../builders/build-seller.ts';
import type { Stage } from '../chaos/stage/open-stage.ts';
import { perSecond, type Measurement } from './bench-result.ts';
import { owner } from './park-orders.ts';

const BATCH = 128;
const COST_CENTS = 100;

/** Reserving and charging alone, in batches of one Money Box, through the application and by bare statements. */
export async function measureBooks(stage: Stage, parts: number): Promise<Measurement> {
  const ours = await measureApplication(stage, await makeParts(stage, parts));
  const bare = await measureBare(stage, await makeParts(stage, parts));
  return {
    name: 'reserve and capture alone, one Money Box',
    value: perSecond(parts, ours),
    unit: 'orders/s',
    ceiling: perSecond(parts, bare),
    note: `${parts} orders in batches of ${BATCH}, one connection`,
  };
}

/** Parts that are ended already, so that nobody sends them. */
async function makeParts(stage: Stage, count: number): Promise<SettledPart[]> {
  const seller = await buildSeller(stage.db, { balanceCents: count * COST_CENTS });
  const { sellerId, orderId }: OrderKey = await placeOrder(stage.db, seller);
  const rows = await owner<{ partId: string }>(
    stage,
    `INSERT INTO forwarding_part (seller_id, id, order_id, round, part_no, reference, items, cost_cents, source, state,
       queued_at, not_before, settled_at)
     SELECT '${sellerId}', gen_random_uuid(), '${orderId}', 1, n, 'bench-${orderId}-' || n, '[]', ${COST_CENTS}, 'money_box',
       'accepted', now(), now(), now()
     FROM generate_series(1, ${count}) n RETURNING id AS "partId"`,
  );
  return rows.map(({ partId }) => ({
    sellerId,
    orderId,
    partId,
    amountCents: COST_CENTS,
    source: 'money_box',
    kind: 'capture',
  }));
}

async function measureApplication({ db }: Stage, parts: readonly SettledPart[]): Promise<number> {
  const startedMs = performance.now();
  for (const batch of inBatches(parts)) {
    await db.asSystem((tx) => reserveFunds(tx, batch));
    await db.asSystem((tx) => settleHolds(tx, batch));
  }
  return performance.now() - startedMs;
}

async function measureBare({ databaseUrl }: Stage, parts: readonly SettledPart[]): Promise<number> {
  const pool = appPool(databaseUrl, { max: 1, name: `bench as ${applicationRole}` });
  const client = await pool.connect();
  try {
    const startedMs = performance.now();
    for (const batch of inBatches(parts)) await bookBare(client, batch);
    return performance.now() - startedMs;
  } finally {
    client.release();
    await pool.end();
  }
}

async function bookBare(client: PoolClient, batch: readonly SettledPart[]): Promise<void> {
  const [first] = batch;
  const values = [first?.sellerId, first?.orderId, batch.map(({ partId }) => partId)];
  const sum = batch.length * COST_CENTS;
  await client.query(
    `WITH w AS (UPDATE account SET held_cents = held_cents + ${sum} WHERE seller_id = $1 AND code = 'money_box')
     INSERT INTO hold (seller_id, id, order_id, part_id, amount_cents, created_at)
     SELECT $1::uuid, 'hold:' || p, $2::uuid, p, ${COST_CENTS}, now() FROM unnest($3::uuid[]) p`,
    values,
  );
  await client.query(
    `WITH w AS (UPDATE account SET held_cents = held_cents - ${sum}, posted_cents = posted_cents - ${sum}
                WHERE seller_id = $1 AND code = 'money_box' RETURNING posted_cents),
       t AS (INSERT INTO transfer (seller_id, id, kind, debit_account, credit_account, amount_cents, balance_after_cents,
               order_id, part_id, created_at)
             SELECT $1::uuid, 'capture:' || p, 'capture', 'money_box', 'supplier', ${COST_CENTS},
               w.posted_cents + ${sum} - n * ${COST_CENTS}, $2::uuid, p, now()
             FROM w, unnest($3::uuid[]) WITH ORDINALITY AS u(p, n))
     INSERT INTO hold_resolution (seller_id, hold_id, kind, transfer_id, created_at)
     SELECT $1::uuid, 'hold:' || p, 'capture', 'capture:' || p, now() FROM unnest($3::uuid[]) p`,
    values,
  );
}

function inBatches(parts: readonly SettledPart[]): SettledPart[][] {
  const batches: SettledPart[][] = [];
  for (let from = 0; from < parts.length; from += BATCH) batches.push(parts.slice(from, from + BATCH));
  return batches;
}
