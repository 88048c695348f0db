import type { SqlTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';

/** How long the breaker stays shut to everything but one question a second. */
const PROBE_EVERY_MS = 1_000;

export type BreakerView = { isOpen: boolean; openedAt: Date | null };

/** Whether the supplier counts as down, for every process alike. */
export async function readBreaker(tx: SqlTx): Promise<BreakerView> {
  const [row] = await query<{ state: string; openedAt: Date | null }>(
    tx,
    sql`SELECT state, opened_at AS "openedAt" FROM supplier_breaker WHERE id = 1`,
  );
  return { isOpen: row?.state === 'open', openedAt: row?.openedAt ?? null };
}

/** Opens it. Opening an open breaker changes nothing. */
export async function openBreaker(tx: SqlTx): Promise<void> {
  const now = tx.clock.now();
  await execute(
    tx,
    sql`UPDATE supplier_breaker SET state = 'open', opened_at = ${now},
          next_probe_at = ${new Date(now.getTime() + PROBE_EVERY_MS)} WHERE id = 1 AND state = 'closed'`,
  );
}

/** True for the one process that may ask now whether the supplier is back: at most once a second over all. */
export async function mayProbe(tx: SqlTx): Promise<boolean> {
  const now = tx.clock.now();
  const won = await execute(
    tx,
    sql`UPDATE supplier_breaker SET next_probe_at = ${new Date(now.getTime() + PROBE_EVERY_MS)}
        WHERE id = 1 AND state = 'open' AND next_probe_at <= ${now}`,
  );
  return won === 1;
}

/** Closes it and lets every order that waited for the supplier be tried at once. */
export async function closeBreaker(tx: SqlTx): Promise<void> {
  const closed = await execute(
    tx,
    sql`UPDATE supplier_breaker SET state = 'closed', opened_at = NULL, next_probe_at = NULL
        WHERE id = 1 AND state = 'open'`,
  );
  if (closed === 0) return;
  const now = tx.clock.now();
  await execute(
    tx,
    sql`UPDATE orders SET next_attempt_at = ${now}
        WHERE next_attempt_at > ${now} AND reason_codes @> ARRAY['supplier_unavailable']`,
  );
}
