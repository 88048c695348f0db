import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { ALL_GUARDS, type Guards } from './guards.ts';

export type WaitingWork = { probes: number; ready: number; toReserve: number; toQuote: number };

/** How much of each kind of work is due, counted up to `most` each: enough to know how many calls to ask for. */
export async function peekWork(tx: SqlTx, most: number): Promise<WaitingWork> {
  const now = tx.clock.now();
  const [row] = await query<Record<keyof WaitingWork, bigint>>(
    tx,
    sql`SELECT
          (SELECT count(*) FROM (SELECT FROM forwarding_part WHERE state = 'unknown' AND worker_id IS NULL
            AND not_before <= ${now}::timestamptz LIMIT ${most}::int) w) AS probes,
          (SELECT count(*) FROM (SELECT FROM forwarding_part WHERE state = 'ready' AND worker_id IS NULL
            AND not_before <= ${now}::timestamptz LIMIT ${most}::int) w) AS ready,
          (SELECT count(*) FROM (SELECT FROM forwarding_round WHERE step = 'reserve' AND worker_id IS NULL
            AND not_before <= ${now}::timestamptz LIMIT ${most}::int) w) AS "toReserve",
          (SELECT count(*) FROM (SELECT FROM forwarding_round WHERE step = 'quote' AND worker_id IS NULL
            AND not_before <= ${now}::timestamptz LIMIT ${most}::int) w) AS "toQuote"`,
  );
  return {
    probes: Number(row?.probes ?? 0n),
    ready: Number(row?.ready ?? 0n),
    toReserve: Number(row?.toReserve ?? 0n),
    toQuote: Number(row?.toQuote ?? 0n),
  };
}

/**
 * Shares the granted calls: what may be out first, then sends and quotes by halves, so that neither starves. No more
 * is reserved than the parts that are ready leave room for: an order of many parts would otherwise pile them up before
 * the orders of everybody else.
 */
export function shareSlots(
  granted: number,
  work: WaitingWork,
  guards: Guards = ALL_GUARDS,
): { probes: number; sends: number; reserves: number; quotes: number } {
  const sendable = work.ready + work.toReserve;
  const others = guards.probesFirst ? 0 : sendable + work.toQuote;
  const probes = Math.max(0, Math.min(granted - others, work.probes));
  const rest = granted - probes;
  const quotes = Math.min(work.toQuote, Math.max(Math.floor(rest / 2), rest - sendable));
  const sends = Math.min(sendable, rest - quotes);
  return { probes, quotes, sends, reserves: Math.max(0, sends - work.ready) };
}
