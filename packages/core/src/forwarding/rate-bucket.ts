import type { SqlTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';

/** The supplier limits each group of endpoints on its own. */
export type EndpointGroup = 'order' | 'tracking' | 'catalog';

export type Slots = { granted: number; /** When asking again makes sense, in ms from now. */ waitMs: number };

export type RateLimits = {
  /** Until the supplier has told his limit. */
  startingPerSecond: number;
  /** Set by the operator: it counts, whatever was learned before. `unlimited` is for a supplier without a limit. */
  fixedPerSecond?: number | 'unlimited';
};

/** Sending right before a window ends could count in the next one, so its last part is not used. */
const WINDOW_MS = 1_000;
const USABLE_MS = 850;
const MARGIN_MS = 15;

/**
 * Takes up to `wanted` calls out of the current one-second window, shared by all processes. The supplier's windows
 * are aligned to the second, so ours are too. Grants nothing while a 429 said to wait.
 */
export async function takeSlots(
  tx: SqlTx,
  group: EndpointGroup,
  wanted: number,
  limits: RateLimits,
): Promise<Slots> {
  const { startingPerSecond, fixedPerSecond } = limits;
  if (fixedPerSecond === 'unlimited') return { granted: wanted, waitMs: 0 };
  const [bucket] = await query<{ perWindow: number; used: number; offsetMs: number; blockedMs: number }>(
    tx,
    sql`WITH t AS (SELECT clock_timestamp() AS now, date_trunc('second', clock_timestamp()) AS window_start)
        SELECT per_window AS "perWindow", CASE WHEN window_starts_at = t.window_start THEN used ELSE 0 END AS used,
          (extract(epoch FROM t.now - t.window_start) * 1000)::int AS "offsetMs",
          greatest(0, extract(epoch FROM blocked_until - t.now) * 1000)::int AS "blockedMs"
        FROM supplier_bucket, t WHERE "group" = ${group} FOR UPDATE OF supplier_bucket`,
  );
  if (!bucket) {
    await execute(
      tx,
      sql`INSERT INTO supplier_bucket ("group", per_window, window_starts_at)
          VALUES (${group}, ${startingPerSecond}, 'epoch') ON CONFLICT ("group") DO NOTHING`,
    );
    return takeSlots(tx, group, wanted, limits);
  }
  if (bucket.blockedMs > 0) return { granted: 0, waitMs: bucket.blockedMs + MARGIN_MS };
  const untilNextMs = WINDOW_MS - bucket.offsetMs + MARGIN_MS;
  if (bucket.offsetMs > USABLE_MS) return { granted: 0, waitMs: untilNextMs };
  const granted = Math.min(wanted, Math.max(0, (fixedPerSecond ?? bucket.perWindow) - bucket.used));
  if (granted === 0) return { granted, waitMs: untilNextMs };
  await execute(
    tx,
    sql`UPDATE supplier_bucket SET
          used = CASE WHEN window_starts_at = date_trunc('second', clock_timestamp()) THEN used ELSE 0 END + ${granted},
          window_starts_at = date_trunc('second', clock_timestamp())
        WHERE "group" = ${group}`,
  );
  return { granted, waitMs: 0 };
}

/** Gives back slots that found no work, if their window still runs. */
export async function returnSlots(tx: SqlTx, group: EndpointGroup, unused: number): Promise<void> {
  if (unused <= 0) return;
  await execute(
    tx,
    sql`UPDATE supplier_bucket SET used = greatest(0, used - ${unused})
        WHERE "group" = ${group} AND window_starts_at = date_trunc('second', clock_timestamp())`,
  );
}

/**
 * Follows what the supplier said last: his limit a second, and, after a 429, until when to send nothing. A limit of
 * nothing at all is not followed: then his next word would never be heard.
 */
export async function learnLimit(
  tx: SqlTx,
  group: EndpointGroup,
  learned: { perSecond?: number; blockedUntil?: Date },
): Promise<void> {
  await execute(
    tx,
    sql`UPDATE supplier_bucket SET per_window = coalesce(nullif(${learned.perSecond ?? null}::int, 0), per_window),
          blocked_until = coalesce(${learned.blockedUntil ?? null}::timestamptz, blocked_until)
        WHERE "group" = ${group}`,
  );
}
