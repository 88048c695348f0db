import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withFileLock } from '../src/file-lock.ts';
import {
  claimInstance,
  findRunningInstance,
  publishInstance,
  withdrawInstance,
} from '../src/running-instance.ts';
import { loadSecrets } from '../src/secrets.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'bestellwerk-platform-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('work under one lock never overlaps', async () => {
  let inside = 0;
  let most = 0;
  const work = () =>
    withFileLock(join(folder, 'lock'), async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    });
  await Promise.all([work(), work(), work()]);
  expect(most).toBe(1);
});

test('the lock of a dead process is taken over', async () => {
  writeFileSync(join(folder, 'lock'), String(deadPid()));
  expect(await withFileLock(join(folder, 'lock'), () => Promise.resolve('done'))).toBe('done');
});

test('the lock of a living process is waited for, not for ever', async () => {
  writeFileSync(join(folder, 'lock'), String(process.ppid));
  await expect(withFileLock(join(folder, 'lock'), () => Promise.resolve(), 120)).rejects.toThrow(
    /held by another/,
  );
});

test('an instance is found while it lives, and its folder is free again afterwards', async () => {
  const startedAt = new Date('2026-11-23T12:00:00Z');
  expect(await findRunningInstance(folder)).toBeUndefined();
  expect(await claimInstance(folder, startedAt)).toBeUndefined();
  expect(await findRunningInstance(folder)).toMatchObject({ pid: process.pid });
  await withdrawInstance(folder);
  expect(await findRunningInstance(folder)).toBeUndefined();
});

test('a second instance learns where the first one is; a killed one is no hindrance', async () => {
  const startedAt = new Date('2026-11-23T12:00:00Z');
  await publishInstance(folder, { pid: process.ppid, startedAt: '', url: 'http://127.0.0.1:3000' });
  expect(await claimInstance(folder, startedAt)).toMatchObject({ url: 'http://127.0.0.1:3000' });
  await publishInstance(folder, { pid: deadPid(), startedAt: '' });
  expect(await claimInstance(folder, startedAt)).toBeUndefined();
});

test('secrets are made once and a damaged file is not replaced', async () => {
  const first = await loadSecrets(folder);
  expect(await loadSecrets(folder)).toEqual(first);
  writeFileSync(join(folder, 'secrets.json'), '{}');
  await expect(loadSecrets(folder)).rejects.toThrow();
});
