import { FORWARDER_LOCK_CLASS } from '@bestellwerk/core/forwarding/forwarder-identity';
import { openForwardingDatabase } from '@bestellwerk/core/forwarding/open-forwarding-database';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { appPool } from '@bestellwerk/db/pools';
import type { SqlDatabase } from '@bestellwerk/db/sql-database';
import { FakeClock } from '../fake-clock.ts';
import { createTestDatabase } from '../template-database.ts';
import type { BookedOrder } from './simulated-supplier.ts';

/** A database with a time of its own. Runs follow each other on it: each leaves nothing behind that anybody would do. */
export type SimulationStage = {
  clock: FakeClock;
  db: Database;
  sql: SqlDatabase;
  /** What the supplier accepted in the runs so far. */
  supplied: BookedOrder[];
  /** The id of a new worker, with the lock that shows that it lives. */
  appear(): Promise<bigint>;
  /** Gives that lock back, as PostgreSQL does for a process that was killed. */
  vanish(workerId: bigint): Promise<void>;
  close(): Promise<void>;
};

export async function openSimulationStage(): Promise<SimulationStage> {
  const { databaseUrl, drop } = await createTestDatabase();
  const clock = new FakeClock();
  const db = openDatabase(databaseUrl, { max: 4, name: 'simulation', clock });
  const sql = openForwardingDatabase(databaseUrl, clock);
  const pool = appPool(databaseUrl, { max: 1, name: 'simulated identities' });
  const identities = await pool.connect();
  return {
    clock,
    db,
    sql,
    supplied: [],
    async appear() {
      const { rows } = await identities.query<{ id: string }>(
        `INSERT INTO forwarder (name, started_at) VALUES ('simulated', $1) RETURNING id`,
        [clock.now()],
      );
      const id = BigInt(rows[0]?.id ?? 0);
      await identities.query('SELECT pg_advisory_lock($1::int, $2::int)', [FORWARDER_LOCK_CLASS, Number(id)]);
      return id;
    },
    async vanish(workerId) {
      const lock = [FORWARDER_LOCK_CLASS, Number(workerId)];
      await identities.query('SELECT pg_advisory_unlock($1::int, $2::int)', lock);
    },
    async close() {
      identities.release(true);
      await Promise.all([pool.end(), db.close(), sql.close()]);
      await drop();
    },
  };
}
