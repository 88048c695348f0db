import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@bestellwerk/db/embedded/embedded-postgres';
import { isProcessAlive } from '@bestellwerk/platform/process-alive';
import { expect, test } from 'vitest';
import { makeTestFolder, removeLeftOvers } from '../src/test-folder.ts';

test('a server and a folder that a killed run left behind are cleared away, those of a living one stay', async () => {
  const abandoned = await makeTestFolder();
  const inUse = await makeTestFolder();
  const server = await startEmbeddedPostgres({ dataDir: abandoned, durability: 'throwaway' });
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  expect(isProcessAlive(dead)).toBe(false);
  writeFileSync(join(abandoned, 'owner'), String(dead));
  await removeLeftOvers();
  expect(existsSync(abandoned)).toBe(false);
  expect(existsSync(inUse)).toBe(true);
  await expect(fetch(`http://127.0.0.1:${server.port}`)).rejects.toThrow('fetch failed');
  await rm(inUse, { recursive: true });
});
