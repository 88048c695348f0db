import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runStatement } from '@bestellwerk/db/scratch-database';
import { findFreePort } from '@bestellwerk/platform/free-port';
import { findRunningInstance } from '@bestellwerk/platform/running-instance';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { makeTestFolder } from '@bestellwerk/testing/test-folder';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../root.ts';

let dataDir = '';
beforeEach(async () => void (dataDir = await makeTestFolder()));
afterEach(() => rm(dataDir, { recursive: true, force: true }));

function start(env: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts/start.ts')], {
    cwd: root,
    env: { PATH, HOME, DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  const running = new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      if (output.includes('Ctrl-C stops everything')) resolve();
    });
  });
  return { child, ended, running };
}

describe('a start that cannot be is refused with what to do, and exit code 1', () => {
  test('bad settings, all at once', async () => {
    const { code, output } = await start({ PORT: 'abc', FORWARDING: 'perhaps', SUPPLIER_RATE: '5' }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/PORT must be[^]*FORWARDING must be/);
    expect(output).toContain('did you mean SUPPLIER_RATE_PER_SECOND?');
    expect(output).not.toContain(' at ');
  });

  test('a port that was asked for and is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, output } = await start({ PORT: String(port) }).ended;
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`PORT ${port} is taken`);
  });

  test('a database that is down, without repeating its password', async () => {
    const port = await findFreePort();
    const { code, output } = await start({ DATABASE_URL: `postgresql://u:hunter2@127.0.0.1:${port}/shop` })
      .ended;
    expect(code).toBe(1);
    expect(output).toMatch(/database shop at 127\.0\.0\.1:\d+ cannot be used[^]*DATABASE_URL/);
    expect(output).not.toContain('hunter2');
  });

  test('a database that is newer than the program', async () => {
    await using database = await createTestDatabase();
    await runStatement(
      database.databaseUrl,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('future', 'x', '29990101000000_from_the_future', now(), 1)`,
    );
    const { code, output } = await start({ DATABASE_URL: database.databaseUrl }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/newer than this program[^]*29990101000000_from_the_future/);
  });
});

test('an instance runs, is found through its folder, keeps a second one out, and ends in order', async () => {
  await using database = await createTestDatabase();
  const env = { DATABASE_URL: database.databaseUrl, DEMO: '0' };
  const first = start(env);
  await Promise.race([first.running, first.ended.then(({ output }) => Promise.reject(new Error(output)))]);
  const noted = await findRunningInstance(dataDir);
  expect(noted).toMatchObject({ pid: first.child.pid, databaseUrl: database.databaseUrl });
  expect((await fetch(`${noted?.url}/readyz`)).status).toBe(200);

  const second = await start(env).ended;
  expect(second.code).toBe(1);
  expect(second.output).toContain(`already running on ${dataDir}`);

  first.child.kill('SIGTERM');
  expect((await first.ended).code).toBe(0);
  await expect(fetch(`${noted?.url}/readyz`)).rejects.toThrow('fetch failed');
  await expect(fetch(`${noted?.supplierUrl}/_mock/catalog`)).rejects.toThrow('fetch failed');
  expect(await findRunningInstance(dataDir)).toBeUndefined();
}, 90_000);
