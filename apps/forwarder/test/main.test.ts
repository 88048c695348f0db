import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerPool } from '@bestellwerk/db/pools';
import { startOwnProcess } from '@bestellwerk/platform/own-process';
import { startForwarderProcess } from '@bestellwerk/testing/processes/start-forwarder-process';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { expect, onTestFinished, test } from 'vitest';

const supplier = { url: 'http://127.0.0.1:9', apiKey: 'nobody-listens-here' };

test('two forwarders run on one database, each under an id of its own, and end when asked', async () => {
  await using database = await createTestDatabase();
  const options = { databaseUrl: database.databaseUrl, supplier };
  await using first = await startForwarderProcess(options);
  await using second = await startForwarderProcess(options);
  expect(first.readOutput()).toContain('"event":"forwarding"');

  const pool = ownerPool(database.databaseUrl, { max: 1 });
  await expect
    .poll(async () => (await pool.query('SELECT DISTINCT id FROM forwarder')).rowCount, { timeout: 10_000 })
    .toBe(2);
  await pool.end();

  await Promise.all([first.stop(), second.stop()]);
  expect(await Promise.all([first.ended, second.ended])).toEqual(['exit code 0', 'exit code 0']);
});

test('a forwarder without a database and a supplier says what is missing and ends', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'bestellwerk-process-'));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  const program = startOwnProcess({
    entry: 'apps/forwarder/src/main.ts',
    env: { DATABASE_URL: '', SUPPLIER_URL: '', SUPPLIER_API_KEY: '', DATA_DIR: dataDir },
    logPath: join(dataDir, 'output.log'),
  });
  expect(await program.ended).toBe('exit code 1');
  expect(program.readOutput()).toContain('DATABASE_URL is missing');
  expect(program.readOutput()).toContain('SUPPLIER_URL is missing');
});
