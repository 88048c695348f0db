import { createHash, randomBytes } from 'node:crypto';
import { readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedFolder } from './postgres-binaries.ts';
import { isRoot } from './unprivileged-user.ts';

/** What `DATA_DIR/postgres.json` remembers of the embedded server; it holds passwords, so its mode is 0600. */
export interface ClusterRecord {
  /** Holds `data` and `postgres.log`; outside `DATA_DIR` when root runs us, because the server's user must reach it. */
  home: string;
  /** The port of the last start, tried first at the next one. */
  port: number;
  adminPassword: string;
  ownerPassword: string;
}

export async function readClusterRecord(dataDir: string): Promise<ClusterRecord | undefined> {
  const text = await readFile(recordPath(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as ClusterRecord);
}

export async function writeClusterRecord(dataDir: string, record: ClusterRecord): Promise<void> {
  const draft = `${recordPath(dataDir)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, recordPath(dataDir));
}

export async function newClusterRecord(dataDir: string, port: number): Promise<ClusterRecord> {
  return {
    home: await chooseHome(dataDir),
    port,
    adminPassword: randomBytes(24).toString('hex'),
    ownerPassword: randomBytes(24).toString('hex'),
  };
}

/** One folder per `DATA_DIR`: a server that outlived its removed `DATA_DIR` is found again and cleared away. */
async function chooseHome(dataDir: string): Promise<string> {
  const real = await realpath(dataDir);
  if (!isRoot()) return join(real, 'postgres');
  const name = createHash('sha256').update(real).digest('hex').slice(0, 16);
  return join(await sharedFolder(), `cluster-${name}`);
}

function recordPath(dataDir: string): string {
  return join(dataDir, 'postgres.json');
}
