import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileLock } from './file-lock.ts';
import { isProcessAlive } from './process-alive.ts';

/** How other commands find an instance that runs on the same `DATA_DIR`. Holds passwords: mode 0600. */
export interface RunningInstance {
  pid: number;
  startedAt: string;
  /** What follows is missing while the instance is still starting. */
  url?: string;
  databaseUrl?: string;
  supplierUrl?: string;
  supplierApiKey?: string;
}

/** Undefined when none runs; one that was killed does not count. */
export async function findRunningInstance(dataDir: string): Promise<RunningInstance | undefined> {
  const text = await readFile(runFile(dataDir), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const instance = JSON.parse(text) as RunningInstance;
  return isProcessAlive(instance.pid) ? instance : undefined;
}

/** Notes this process as the instance of `dataDir`, or returns the one that is it already. */
export async function claimInstance(dataDir: string, startedAt: Date): Promise<RunningInstance | undefined> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return withFileLock(`${runFile(dataDir)}.lock`, async () => {
    const other = await findRunningInstance(dataDir);
    if (other !== undefined && other.pid !== process.pid) return other;
    await publishInstance(dataDir, { pid: process.pid, startedAt: startedAt.toISOString() });
    return undefined;
  });
}

export async function publishInstance(dataDir: string, instance: RunningInstance): Promise<void> {
  const draft = `${runFile(dataDir)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, runFile(dataDir));
}

export async function withdrawInstance(dataDir: string): Promise<void> {
  const noted = await findRunningInstance(dataDir);
  if (noted?.pid === process.pid) await rm(runFile(dataDir), { force: true });
}

function runFile(dataDir: string): string {
  return join(dataDir, 'run.json');
}
