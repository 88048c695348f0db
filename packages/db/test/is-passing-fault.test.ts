import { openDatabase, type Database } from '@bestellwerk/db/database';
import { isPassingFault } from '@bestellwerk/db/is-passing-fault';
import { ownerPool, type Pool } from '@bestellwerk/db/pools';
import { execute, sql } from '@bestellwerk/db/sql';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let owner: Pool;
let databaseUrl: string;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await createTestDatabase();
  databaseUrl = database.databaseUrl;
  drop = () => database.drop();
  owner = ownerPool(databaseUrl, { max: 1 });
});
afterAll(async () => {
  await owner.end();
  await drop();
});

/** Each test has a pool of its own: one that lost a connection may count it as there for a while. */
let db: Database;
beforeEach(() => {
  db = openDatabase(databaseUrl, { max: 1 });
});
afterEach(() => db.close());

const loseConnections = () =>
  owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );

async function faultOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('it was done');
    },
    (error: unknown) => error,
  );
}

describe('a fault that passes', () => {
  test('the connection is lost between two statements', async () => {
    const lost = db.asSystem(async (tx) => {
      await loseConnections();
      await execute(tx, sql`SELECT 1`);
    });
    expect(isPassingFault(await faultOf(lost))).toBe(true);
  });

  test('the connection is lost in a statement of Prisma, and before the commit', async () => {
    const inside = db.asSystem(async (tx) => {
      await loseConnections();
      await tx.prisma.order.count();
    });
    expect(isPassingFault(await faultOf(inside))).toBe(true);
    const before = db.asSystem(async () => {
      await loseConnections();
    });
    expect(isPassingFault(await faultOf(before))).toBe(true);
  });

  test('there is no server', async () => {
    const nowhere = openDatabase('postgresql://nobody@127.0.0.1:9/none', { max: 1 });
    expect(isPassingFault(await faultOf(nowhere.asSystem(() => Promise.resolve())))).toBe(true);
    await nowhere.close();
  });

  test('no connection is free in time', async () => {
    const taken = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const holding = db.asSystem(() => {
      taken.resolve();
      return held.promise;
    });
    await taken.promise;
    const late = db.asSystem(() => Promise.resolve(), { timeoutMs: 50 });
    expect(isPassingFault(await faultOf(late))).toBe(true);
    held.resolve();
    await holding;
  });
});

test.each([
  ['a value that does not fit', () => db.asSystem((tx) => execute(tx, sql`SELECT 1 / 0`))],
  [
    'a rule of the database',
    () => db.asSystem((tx) => execute(tx, sql`INSERT INTO seller (id) VALUES (NULL)`)),
  ],
  ['a fault of the code', () => db.asSystem(() => Promise.reject(new TypeError('x is not a function')))],
])('%s stays', async (_what, work) => {
  expect(isPassingFault(await faultOf(work()))).toBe(false);
});
