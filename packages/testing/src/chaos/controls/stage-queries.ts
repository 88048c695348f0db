import { ownerPool } from '@bestellwerk/db/pools';
import { query, sql } from '@bestellwerk/db/sql';
import { placeOrder, type OrderKey, type OrderPlan } from '../../builders/build-order.ts';
import { buildSeller, type SellerPlan } from '../../builders/build-seller.ts';
import { waitUntil } from '../../builders/wait-for-order.ts';
import type { Stage } from '../stage/open-stage.ts';

const PATIENCE_MS = 40_000;

export async function placeMany(
  { db }: Stage,
  count: number,
  plan: { seller?: SellerPlan; order?: OrderPlan } = {},
): Promise<OrderKey[]> {
  const seller = await buildSeller(db, { balanceCents: 1_000_000, ...plan.seller });
  const keys: OrderKey[] = [];
  for (let index = 0; index < count; index += 1) keys.push(await placeOrder(db, seller, plan.order));
  return keys;
}

/** Resolves when so many parts are in that state. */
export function waitForParts({ db }: Stage, state: string, count: number): Promise<unknown> {
  return waitUntil(
    `${count} parts ${state}`,
    async () => {
      const [row] = await db.asSystem((tx) =>
        query<{ n: bigint }>(tx, sql`SELECT count(*) AS n FROM forwarding_part WHERE state = ${state}`),
      );
      return (row?.n ?? 0n) >= BigInt(count);
    },
    PATIENCE_MS,
  );
}

/** Resolves when no order is on its way any more. */
export function waitUntilStill({ db }: Stage): Promise<unknown> {
  return waitUntil(
    'nothing on its way',
    async () => {
      const [row] = await db.asSystem((tx) =>
        query<{ n: bigint }>(
          tx,
          sql`SELECT (SELECT count(*) FROM orders WHERE status = 'forwarding')
                + (SELECT count(*) FROM forwarding_round WHERE step <> 'done') AS n`,
        ),
      );
      return row?.n === 0n;
    },
    PATIENCE_MS,
  );
}

/** What only the owner of a database may do, in the campaign's own one. */
export async function asOwner({ databaseUrl }: Stage, statements: readonly string[]): Promise<void> {
  const pool = ownerPool(databaseUrl, { max: 1, name: 'campaign-owner' });
  try {
    for (const statement of statements) await pool.query(statement);
  } finally {
    await pool.end();
  }
}
