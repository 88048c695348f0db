import type { Database } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';

export type UnknownOutcomes = {
  /** Sends of which nobody knew at first whether they had been accepted. */
  sends: number;
  medianMs: number;
  p99Ms: number;
  settledInTimePercent: number;
  /** Sent a second time before the quarantine of the first was over; must be none. */
  sentAgainEarly: number;
  /** The slowest of those that took longer than two quarantines. */
  late: LateOutcome[];
};

/** A send whose outcome was known late, and what was asked about it meanwhile, in ms after the send. */
export type LateOutcome = { sentAt: Date; tookMs: number; asked: string };

const MOST_LATE = 20;

type Row = { sends: bigint; median: number | null; p99: number | null; inTime: bigint; early: bigint };

/**
 * How long it took until the unknown outcome of a send was known, and whether anything was sent again too early. It
 * is known when the part has ended, or at the latest when it is sent again: that takes the proof that nothing is there.
 */
export async function measureUnknown(db: Database, quarantineMs: number): Promise<UnknownOutcomes> {
  const [row] = await db.asSystem((tx) =>
    query<Row>(
      tx,
      sql`WITH ${tookOf(quarantineMs)}
          SELECT count(*) AS sends, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms)::float8 AS median,
            percentile_cont(0.99) WITHIN GROUP (ORDER BY ms)::float8 AS p99,
            count(*) FILTER (WHERE ms <= ${2 * quarantineMs}::float8) AS "inTime",
            count(*) FILTER (WHERE early) AS early FROM took`,
    ),
  );
  const sends = Number(row?.sends ?? 0n);
  return {
    sends,
    medianMs: Math.round(row?.median ?? 0),
    p99Ms: Math.round(row?.p99 ?? 0),
    settledInTimePercent: sends === 0 ? 100 : Math.round((Number(row?.inTime ?? 0n) * 1_000) / sends) / 10,
    sentAgainEarly: Number(row?.early ?? 0n),
    late: await findLate(db, quarantineMs),
  };
}

function findLate(db: Database, quarantineMs: number): Promise<LateOutcome[]> {
  return db.asSystem((tx) =>
    query<LateOutcome>(
      tx,
      sql`WITH ${tookOf(quarantineMs)}
          SELECT t.at AS "sentAt", t.ms AS "tookMs", coalesce((
            SELECT string_agg(
              format('%s: %s %s (%s ms)', round(extract(epoch FROM a.at - t.at) * 1000), a.kind,
                concat_ws(' ', a.outcome, a.http_status), coalesce(a.duration_ms::text, '?')),
              ', ' ORDER BY a.at)
            FROM attempt a WHERE a.part_id = t.part_id AND a.at >= t.at
          ), '') AS asked
          FROM took t WHERE t.ms > ${2 * quarantineMs}::float8 ORDER BY t.ms DESC LIMIT ${MOST_LATE}::int`,
    ),
  );
}

/** The sends of which nobody knew at first, with how long it took; a set of table expressions for a query. */
function tookOf(quarantineMs: number) {
  return sql`sends AS (
      SELECT part_id, at, outcome, lead(at) OVER (PARTITION BY part_id ORDER BY at) AS next_at
      FROM attempt WHERE kind = 'create'
    ), took AS (
      SELECT s.part_id, s.at, extract(epoch FROM coalesce(s.next_at, p.settled_at) - s.at)::float8 * 1000 AS ms,
        s.next_at < s.at + make_interval(secs => ${quarantineMs / 1_000}::float8) AS early
      FROM sends s JOIN forwarding_part p ON p.id = s.part_id
      WHERE s.outcome IN ('unknown', 'pending') AND p.settled_at IS NOT NULL
    )`;
}
