import type { SellerTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';

/** Which of a channel's limits a call counts against, and what holds until the channel says otherwise. */
export type RateGroup = { name: string; perSecond: number; burst: number };

/** A worker does not sit longer than this on a job that cannot go on. */
const LONGEST_WAIT_MS = 5_000;

/**
 * Takes one call out of what the channel allows, shared by all processes, and answers with how long to wait before
 * making it. One row says it all: when the whole burst would be free again. What would have to wait longer than
 * `patienceMs` is not taken.
 */
export async function reserveCall(
  tx: SellerTx,
  channelId: string,
  group: RateGroup,
  patienceMs = LONGEST_WAIT_MS,
): Promise<{ waitMs: number; isTaken: boolean }> {
  const now = tx.clock.now();
  const intervalMs = Math.ceil(1_000 / group.perSecond);
  const key = sql`seller_id = ${tx.sellerId}::uuid AND channel_id = ${channelId}::uuid AND "group" = ${group.name}`;
  await execute(
    tx,
    sql`INSERT INTO channel_rate (seller_id, channel_id, "group", interval_ms, full_at)
        VALUES (${tx.sellerId}::uuid, ${channelId}::uuid, ${group.name}, ${intervalMs}, ${now})
        ON CONFLICT DO NOTHING`,
  );
  const [row] = await query<{ intervalMs: number; fullAt: Date; blockedUntil: Date | null }>(
    tx,
    sql`SELECT interval_ms AS "intervalMs", full_at AS "fullAt", blocked_until AS "blockedUntil"
        FROM channel_rate WHERE ${key} FOR UPDATE`,
  );
  // The connection was removed meanwhile; whoever asked finds out by itself.
  if (!row) return { waitMs: 0, isTaken: true };
  const nowMs = now.getTime();
  const fullMs = Math.max(row.fullAt.getTime(), nowMs);
  const burstMs = (group.burst - 1) * row.intervalMs;
  const waitMs = Math.max(0, fullMs - burstMs - nowMs, (row.blockedUntil?.getTime() ?? 0) - nowMs);
  if (waitMs > patienceMs) return { waitMs, isTaken: false };
  await execute(tx, sql`UPDATE channel_rate SET full_at = ${new Date(fullMs + row.intervalMs)} WHERE ${key}`);
  return { waitMs, isTaken: true };
}

/**
 * Follows what the channel said last: its limit a second, or until when to send nothing. What was taken before counts
 * by the new limit, so that a better one helps at once.
 */
export async function learnChannelRate(
  tx: SellerTx,
  channelId: string,
  group: string,
  learned: { perSecond?: number; blockedForMs?: number },
): Promise<void> {
  const { perSecond, blockedForMs } = learned;
  const now = tx.clock.now();
  const intervalMs = perSecond === undefined ? null : Math.ceil(1_000 / perSecond);
  const blockedUntil = blockedForMs === undefined ? null : new Date(now.getTime() + blockedForMs);
  await execute(
    tx,
    sql`UPDATE channel_rate SET interval_ms = coalesce(${intervalMs}::int, interval_ms),
          full_at = ${now}::timestamptz + greatest(full_at - ${now}::timestamptz, '0')
            * (coalesce(${intervalMs}::int, interval_ms)::float8 / interval_ms),
          blocked_until = coalesce(${blockedUntil}::timestamptz, blocked_until)
        WHERE seller_id = ${tx.sellerId}::uuid AND channel_id = ${channelId}::uuid AND "group" = ${group}`,
  );
}
