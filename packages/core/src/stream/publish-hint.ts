import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import type { SellerTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';

export const HINT_CHANNEL = 'bestellwerk_hint';

export type PublishedHint = { sellerId: string; hint: StreamHint };

/** Tells open browsers of this seller what changed, when the transaction commits. Hints may be lost. */
export async function publishHint(tx: SellerTx, hint: StreamHint): Promise<void> {
  const message: PublishedHint = { sellerId: tx.sellerId, hint };
  await execute(tx, sql`SELECT pg_notify(${HINT_CHANNEL}, ${JSON.stringify(message)})`);
}
