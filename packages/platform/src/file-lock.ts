import { open, readFile, rm } from 'node:fs/promises';
import { systemClock } from './clock.ts';
import { isProcessAlive } from './process-alive.ts';

const pollMs = 50;

/**
 * Runs `work` while no other process does so under the same path. A lock whose owner has died is taken over.
 * Gives up with an error after `timeoutMs`.
 */
export async function withFileLock<Result>(
  path: string,
  work: () => Promise<Result>,
  timeoutMs = 120_000,
): Promise<Result> {
  const deadlineMs = systemClock.monotonicMs() + timeoutMs;
  while (!(await tryToLock(path))) {
    if (systemClock.monotonicMs() > deadlineMs) {
      throw new Error(`${path} has been held by another process for ${Math.round(timeoutMs / 1000)} s`);
    }
    await systemClock.sleep(pollMs);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function tryToLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const owner = Number(await readFile(path, 'utf8').catch(() => ''));
  // An empty file belongs to somebody who is about to write into it.
  if (owner > 0 && owner !== process.pid && !isProcessAlive(owner)) await rm(path, { force: true });
  return false;
}
