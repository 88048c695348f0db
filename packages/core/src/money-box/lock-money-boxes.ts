import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';

/**
 * Locks the Money Boxes of these sellers, always in the same order, and answers with what is available in each, in
 * cents. Everything that reserves or books on a Money Box queues up behind this lock.
 */
export async function lockMoneyBoxes(tx: SqlTx, sellerIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await query<{ sellerId: string; available: bigint }>(
    tx,
    sql`SELECT seller_id AS "sellerId", posted_cents - held_cents AS available FROM account
        WHERE code = 'money_box' AND seller_id = ANY(${[...new Set(sellerIds)]}::uuid[])
        ORDER BY seller_id FOR UPDATE`,
  );
  return new Map(rows.map((row) => [row.sellerId, Number(row.available)]));
}
