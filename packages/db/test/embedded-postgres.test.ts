import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isProcessAlive } from '@bestellwerk/platform/process-alive';
import { makeTestFolder } from '@bestellwerk/testing/test-folder';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readClusterRecord } from '../src/embedded/cluster-record.ts';
import {
  destroyEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../src/embedded/embedded-postgres.ts';

let dataDir = '';

/** Closed to everybody else, as a project under /root is. */
beforeEach(async () => {
  dataDir = await makeTestFolder();
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
});

afterEach(async () => {
  await destroyEmbeddedPostgres(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

const start = (): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ dataDir, durability: 'throwaway' });

async function ask<Row>(databaseUrl: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

async function postmasterPid(): Promise<number> {
  const record = await readClusterRecord(dataDir);
  return Number(readFileSync(join(record?.home ?? '', 'data/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Starts the server from a process of its own, which is then killed with no chance to tidy up. */
async function startAndDie(): Promise<void> {
  const module = resolve(import.meta.dirname, '../src/embedded/embedded-postgres.ts');
  const program = `
    import { startEmbeddedPostgres } from '${module}';
    await startEmbeddedPostgres({ dataDir: '${dataDir}', durability: 'throwaway' });
    console.log('started');
    setInterval(() => undefined, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('it starts in a folder that only its owner may enter, with UTF-8 whatever the machine speaks', async () => {
  const server = await start();
  const [row] = await ask<Record<string, string>>(
    server.databaseUrl,
    `SELECT current_user AS role, current_setting('server_encoding') AS encoding, lower('ÄÖ') AS lower,
       current_setting('listen_addresses') AS listens, current_setting('TimeZone') AS zone,
       (SELECT datlocale FROM pg_database WHERE datname = current_database()) AS locale`,
  );
  expect(row).toEqual({
    role: 'bestellwerk',
    encoding: 'UTF8',
    lower: 'äö',
    listens: '127.0.0.1',
    zone: 'UTC',
    locale: 'C.UTF-8',
  });
});

test('nobody gets in without the password, and only the owner of the folder can read it', async () => {
  const server = await start();
  const url = new URL(server.databaseUrl);
  url.password = 'guessed';
  await expect(ask(url.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  expect(statSync(join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600);
});

test('stopping and starting again keeps the data and the address', async () => {
  const first = await start();
  await ask(first.databaseUrl, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)');
  await first.stop();
  const second = await start();
  expect(second.databaseUrl).toBe(first.databaseUrl);
  expect(second.wasRunning).toBe(false);
  expect(await ask(second.databaseUrl, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
});

describe('after a kill -9', () => {
  test('a server left over is adopted and stopped by whoever adopted it', async () => {
    await startAndDie();
    const adopted = await start();
    expect(adopted.wasRunning).toBe(true);
    expect(await ask(adopted.databaseUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await adopted.stop();
    await expect(ask(adopted.databaseUrl, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  test('a server that was killed, too, is started again with what it had committed', async () => {
    const first = await startEmbeddedPostgres({ dataDir });
    await ask(first.databaseUrl, 'CREATE TABLE kept (id int)');
    process.kill(await postmasterPid(), 'SIGKILL');
    const second = await startEmbeddedPostgres({ dataDir });
    expect(await ask(second.databaseUrl, 'SELECT count(*)::int AS rows FROM kept')).toEqual([{ rows: 0 }]);
  });
});

test('two processes at once share one server, which the last one stops', async () => {
  await startAndDie();
  const [here, alsoHere] = await Promise.all([start(), start()]);
  expect(alsoHere.port).toBe(here.port);
  const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  const note = join(dataDir, 'postgres-users', String(other.pid));
  spawnSync('touch', [note]);
  await here.stop();
  expect(await ask(here.databaseUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  other.kill();
  await once(other, 'exit');
  await (await start()).stop();
  await expect(ask(here.databaseUrl, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
});

test('two folders have two servers', async () => {
  const otherDir = await makeTestFolder();
  const [one, two] = await Promise.all([
    start(),
    startEmbeddedPostgres({ dataDir: otherDir, durability: 'throwaway' }),
  ]);
  expect(one.port).not.toBe(two.port);
  await two.destroy();
  rmSync(otherDir, { recursive: true });
  expect(await ask(one.databaseUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a folder that was emptied by hand gets a new database instead of one nobody knows the password of', async () => {
  const first = await start();
  await ask(first.databaseUrl, 'CREATE TABLE gone (id int)');
  const orphan = await postmasterPid();
  rmSync(dataDir, { recursive: true });
  const second = await start();
  await expect(ask(second.databaseUrl, 'SELECT FROM gone')).rejects.toThrow(/does not exist/);
  // Without its folder a server ends within a minute; where the data lies elsewhere it was ended already.
  if (isProcessAlive(orphan)) process.kill(orphan, 'SIGQUIT');
});

test('destroying leaves nothing', async () => {
  const server = await start();
  const record = await readClusterRecord(dataDir);
  await server.destroy();
  expect(existsSync(record?.home ?? '')).toBe(false);
  await expect(ask(server.databaseUrl, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
});
