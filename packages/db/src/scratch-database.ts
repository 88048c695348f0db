import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Runs `work` on an empty database that exists only for it, on the server of `databaseUrl`. */
export async function withScratchDatabase<Result>(
  databaseUrl: string,
  namePrefix: string,
  work: (scratchUrl: string) => Promise<Result>,
): Promise<Result> {
  const name = `${namePrefix}_${randomBytes(6).toString('hex')}`;
  await runStatement(databaseUrl, `CREATE DATABASE ${name} TEMPLATE template0`);
  try {
    return await work(withDatabase(databaseUrl, name));
  } finally {
    await dropDatabase(databaseUrl, name);
  }
}

/**
 * Drops a database whoever is still connected to it. FORCE is refused to anybody but a superuser while autovacuum, which
 * acts as one, is at work there; the plain form ends autovacuum by itself.
 */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  try {
    await runStatement(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== INSUFFICIENT_PRIVILEGE) throw error;
    await runStatement(serverUrl, `DROP DATABASE IF EXISTS ${name}`);
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** The same server and role, another database. */
export function withDatabase(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.pathname = name;
  return url.href;
}

/** One statement on a connection of its own. */
export async function runStatement(databaseUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
