import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { destroyEmbeddedPostgres } from '@bestellwerk/db/embedded/embedded-postgres';
import { ownerPool } from '@bestellwerk/db/pools';
import type { Env } from '@bestellwerk/platform/env';
import { step } from '../progress.ts';
import { StartRefusal } from './refusal.ts';

/** Asks on a terminal unless `isConfirmed`; returns whether to go on. Refuses where the data is not a demo. */
export async function mayReset(env: Env, isConfirmed: boolean): Promise<boolean> {
  if (!env.demo) throw new StartRefusal('--reset throws all data away and works only with DEMO=1.');
  if (isConfirmed || !process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const where = env.databaseUrl === undefined ? env.dataDir : new URL(env.databaseUrl).pathname.slice(1);
    const answer = await terminal.question(
      `Throw away all orders, payments and settings in ${where}? [y/N] `,
    );
    return /^(y|yes|j|ja)$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

/** Removes the database's content and the mock supplier's books; the secrets stay. */
export async function resetData(env: Pick<Env, 'databaseUrl' | 'dataDir'>): Promise<void> {
  await step('throwing the old data away', async () => {
    if (env.databaseUrl === undefined) await destroyEmbeddedPostgres(env.dataDir);
    else await emptyDatabase(env.databaseUrl);
    for (const suffix of ['', '-wal', '-shm']) {
      await rm(join(env.dataDir, `mock-supplier.sqlite${suffix}`), { force: true });
    }
  });
}

async function emptyDatabase(databaseUrl: string): Promise<void> {
  const pool = ownerPool(databaseUrl, { max: 1 });
  try {
    await pool.query(`
      DROP SCHEMA IF EXISTS graphile_worker CASCADE;
      DROP SCHEMA public CASCADE;
      CREATE SCHEMA public;
    `);
  } finally {
    await pool.end();
  }
}
