import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { destroyEmbeddedPostgres } from '@bestellwerk/db/embedded/embedded-postgres';
import { isProcessAlive } from '@bestellwerk/platform/process-alive';

const prefix = 'bestellwerk-test-';

/** An empty folder for one test or run. Its maker removes it; when it cannot, a later run does. */
export async function makeTestFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await writeFile(join(folder, 'owner'), String(process.pid));
  return folder;
}

/** Clears away the folders and servers of runs that were killed before they could. */
export async function removeLeftOvers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(tmpdir(), name);
    const owner = Number(await readFile(join(folder, 'owner'), 'utf8').catch(() => '0'));
    if (owner === 0 || isProcessAlive(owner)) continue;
    await destroyEmbeddedPostgres(folder).catch(() => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
