import { systemClock, type Clock } from '@bestellwerk/platform/clock';
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/client.ts';
import { appPool } from './pools.ts';
import { createReader, READING_SETTINGS, type Reader, type SellerReader } from './reader.ts';
import type { Statements } from './statements.ts';

/** A transaction that speaks SQL only, with the time it may use. Everything written in it stands or falls together. */
export type SqlTx = { readonly statements: Statements; readonly clock: Clock };

/** The same on behalf of one seller: every query in it filters by this `sellerId`. */
export type SellerSqlTx = SqlTx & { readonly sellerId: string };

/** A transaction with Prisma beside SQL. */
export type SystemTx = SqlTx & { readonly prisma: Prisma.TransactionClient };

/** The same on behalf of one seller. */
export type SellerTx = SystemTx & { readonly sellerId: string };

type TransactionOptions = { timeoutMs?: number };

/** The only door to the data: nobody gets a Prisma client without saying for whom. */
export type Database = {
  /** Runs `work` in one transaction for this seller. A throw rolls everything back; deadlocks are tried again. */
  withSeller<T>(
    sellerId: string,
    work: (tx: SellerTx) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>;
  /** The same across sellers: for workers, sign-in and webhooks, which do not know the seller yet. */
  asSystem<T>(work: (tx: SystemTx) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Single reads for this seller, without a transaction around them. */
  readSeller(sellerId: string): SellerReader;
  /** The same across sellers: for finding out who calls. */
  readonly reader: Reader;
  close(): Promise<void>;
};

const DEFAULT_TIMEOUT_MS = 30_000;
const DEADLOCK_TRIES = 4;

/** Connects as the application's role, with at most `max` connections. */
export function openDatabase(
  databaseUrl: string,
  options: { max?: number; name?: string; clock?: Clock; settings?: Readonly<Record<string, string>> } = {},
): Database {
  const clock = options.clock ?? systemClock;
  const pool = appPool(databaseUrl, {
    max: options.max ?? 10,
    name: options.name,
    settings: { ...READING_SETTINGS, ...options.settings },
  });
  const reader = createReader(pool, clock);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });

  async function transaction<T>(
    work: (tx: SystemTx) => Promise<T>,
    timeoutMs = DEFAULT_TIMEOUT_MS,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await prisma.$transaction(
          (client) => work({ prisma: client, statements: statementsOf(client), clock }),
          { maxWait: timeoutMs, timeout: timeoutMs },
        );
      } catch (error) {
        if (attempt >= DEADLOCK_TRIES || !isDeadlock(error)) throw error;
      }
    }
  }

  return {
    withSeller: (sellerId, work, { timeoutMs } = {}) =>
      transaction((tx) => work({ ...tx, sellerId }), timeoutMs),
    asSystem: (work, { timeoutMs } = {}) => transaction(work, timeoutMs),
    readSeller: (sellerId) => ({ ...reader, sellerId }),
    reader,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

function statementsOf(client: Prisma.TransactionClient): Statements {
  return {
    query: (statement) => client.$queryRaw(statement),
    execute: (statement) => client.$executeRaw(statement),
  };
}

/** PostgreSQL gave up one of two transactions that waited for each other; nothing of it was done. */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return (
    error.code === 'P2034' || (error.code === 'P2010' && JSON.stringify(error.meta ?? {}).includes('40P01'))
  );
}
