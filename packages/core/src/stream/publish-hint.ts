import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import type { SellerSqlTx, SqlTx } from '@bestellwerk/db/database';
import { execute, sql, type Sql } from '@bestellwerk/db/sql';

export const HINT_CHANNEL = 'bestellwerk_hint';

export type PublishedHint = { sellerId: string; hint: StreamHint };

/** Tells open browsers what changed, when the transaction commits. Hints may be lost. */
export async function publishHints(tx: SqlTx, hints: readonly PublishedHint[]): Promise<void> {
  if (hints.length === 0) return;
  const messages = hints.map((hint) => JSON.stringify(hint));
  await execute(
    tx,
    sql`SELECT pg_notify(${HINT_CHANNEL}, message) FROM unnest(${messages}::text[]) AS m(message)`,
  );
}

/** The same for one change of one seller. */
export function publishHint(tx: SellerSqlTx, hint: StreamHint): Promise<void> {
  return publishHints(tx, [{ sellerId: tx.sellerId, hint }]);
}

/** The same as a part of a larger statement. */
export function hintCall({ sellerId }: SellerSqlTx, hint: StreamHint): Sql {
  const message: PublishedHint = { sellerId, hint };
  return sql`pg_notify(${HINT_CHANNEL}, ${JSON.stringify(message)})`;
}
