import { systemClock, type Clock } from '@bestellwerk/platform/clock';
import pg from 'pg';
import type { SellerSqlTx, SqlTx } from './database.ts';
import { DRIVER_TYPES, preparedName } from './driver.ts';
import { appPool, type PoolClient } from './pools.ts';
import type { Sql } from './sql.ts';
import type { Statements } from './statements.ts';

/** The door to the data for work that speaks SQL only. Every `Database` is one, too. */
export type SqlDatabase = {
  /** Runs `work` in one transaction for this seller. A throw rolls everything back; deadlocks are tried again. */
  withSeller<T>(sellerId: string, work: (tx: SellerSqlTx) => Promise<T>): Promise<T>;
  /** The same across sellers. */
  asSystem<T>(work: (tx: SqlTx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

const DEADLOCK_TRIES = 4;
const DEADLOCK_DETECTED = '40P01';

/**
 * Connects as the application's role, straight on the driver: each statement is prepared once per connection, and
 * nothing stands between it and the server (ADR 10). Answers have the same types as through Prisma.
 */
export function openSqlDatabase(
  databaseUrl: string,
  options: { max?: number; name?: string; clock?: Clock; settings?: Readonly<Record<string, string>> } = {},
): SqlDatabase {
  const clock = options.clock ?? systemClock;
  const pool = appPool(databaseUrl, {
    max: options.max ?? 10,
    name: options.name,
    settings: options.settings,
  });

  async function transaction<T>(work: (tx: SqlTx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await runOnce(work);
      } catch (error) {
        const isDeadlock = error instanceof pg.DatabaseError && error.code === DEADLOCK_DETECTED;
        if (attempt >= DEADLOCK_TRIES || !isDeadlock) throw error;
      }
    }
  }

  async function runOnce<T>(work: (tx: SqlTx) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    let isBroken = true;
    try {
      await client.query('BEGIN');
      const result = await work({ statements: statementsOf(client), clock });
      // After a failed statement that `work` kept to itself, the server rolls back and calls that a success.
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
      isBroken = false;
      return result;
    } catch (error) {
      isBroken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      client.release(isBroken);
    }
  }

  return {
    withSeller: (sellerId, work) => transaction((tx) => work({ ...tx, sellerId })),
    asSystem: transaction,
    close: () => pool.end(),
  };
}

function statementsOf(client: PoolClient): Statements {
  const run = (statement: Sql) => {
    const { text, values } = statement;
    return client.query<Record<string, unknown>>({
      name: preparedName(text),
      text,
      values,
      types: DRIVER_TYPES,
    });
  };
  return {
    query: async (statement) => (await run(statement)).rows,
    execute: async (statement) => (await run(statement)).rowCount ?? 0,
  };
}
