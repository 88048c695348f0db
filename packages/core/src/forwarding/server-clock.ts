import type { SqlTx } from '@bestellwerk/db/database';
import type { SqlDatabase } from '@bestellwerk/db/sql-database';
import { query, sql } from '@bestellwerk/db/sql';
import type { Clock } from '@bestellwerk/platform/clock';

/** An answer that took longer says too little about the moment it was given. */
const MAX_ROUND_TRIP_MS = 500;

export type ServerClock = {
  /** Goes by the wall clock of the database server, to within half of `MAX_ROUND_TRIP_MS`. Refuses `now()` before it was set. */
  clock: Clock;
  /** Reads the server's time; false where the answer came too slowly to be of use. */
  set(db: SqlDatabase): Promise<boolean>;
};

/**
 * Forwarders on different hosts agree on when a quarantine or a lease is over, however wrong their own clocks are
 * (ADR 35). Between two readings it goes by the host's monotonic clock, so nobody's setting of a clock moves it.
 */
export function createServerClock(host: Clock): ServerClock {
  let offsetMs: number | undefined;
  return {
    clock: {
      ...host,
      now() {
        if (offsetMs === undefined) throw new Error('the clock of the server was not read yet');
        return new Date(Math.round(host.monotonicMs() + offsetMs));
      },
    },
    set: (db) =>
      db.asSystem(async (tx) => {
        const askedMs = host.monotonicMs();
        const serverMs = await readServerMs(tx);
        const roundTripMs = host.monotonicMs() - askedMs;
        if (roundTripMs > MAX_ROUND_TRIP_MS) return false;
        offsetMs = serverMs - (askedMs + roundTripMs / 2);
        return true;
      }),
  };
}

async function readServerMs(tx: SqlTx): Promise<number> {
  const [row] = await query<{ ms: number }>(
    tx,
    sql`SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms`,
  );
  if (!row) throw new Error('the server did not tell its time');
  return row.ms;
}
