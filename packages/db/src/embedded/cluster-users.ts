import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProcessAlive } from '@bestellwerk/platform/process-alive';

/**
 * Several commands may use one embedded server at a time (`npm start` beside `npm run seed`). Each notes itself
 * here, and only the last one to leave stops the server. Killed ones do not count.
 */
export async function joinCluster(dataDir: string): Promise<void> {
  await mkdir(usersFolder(dataDir), { recursive: true });
  await writeFile(join(usersFolder(dataDir), String(process.pid)), '');
}

/** Returns whether nobody else is left. */
export async function leaveCluster(dataDir: string): Promise<boolean> {
  await rm(join(usersFolder(dataDir), String(process.pid)), { force: true });
  const others = await readdir(usersFolder(dataDir)).catch(() => []);
  return !others.some((name) => isProcessAlive(Number(name)));
}

function usersFolder(dataDir: string): string {
  return join(dataDir, 'postgres-users');
}
