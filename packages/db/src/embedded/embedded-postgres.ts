import { mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { systemClock } from '@bestellwerk/platform/clock';
import { withFileLock } from '@bestellwerk/platform/file-lock';
import { findFreePort, isPortFree } from '@bestellwerk/platform/free-port';
import {
  newClusterRecord,
  readClusterRecord,
  writeClusterRecord,
  type ClusterRecord,
} from './cluster-record.ts';
import { joinCluster, leaveCluster } from './cluster-users.ts';
import { createOwnerAndDatabase, databaseName, initialiseCluster, ownerRole } from './create-cluster.ts';
import { providePostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import {
  findPostmaster,
  launchPostmaster,
  removeStalePidFile,
  stopPostmaster,
  type StopMode,
} from './postmaster.ts';
import { serverSettings, type Durability } from './server-settings.ts';
import { findUnprivilegedUser, isRoot, type RunAs } from './unprivileged-user.ts';

/** Attempts to start; the second and third meet a lost race for the port or a predecessor that is still dying. */
const launchAttempts = 3;

export interface EmbeddedPostgres {
  /** Connects as the owner of the database; pools switch to the application's role themselves. */
  databaseUrl: string;
  /** Connects as superuser to the maintenance database: for creating databases, never for the application. */
  adminUrl: string;
  port: number;
  /** The server ran already: left over by a killed process, or shared with another command. */
  wasRunning: boolean;
  /** Leaves the server; the last one to leave stops it. */
  stop(mode?: StopMode): Promise<void>;
  /** Stops the server whoever uses it, and removes its data for good. */
  destroy(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataDir: string;
  durability?: Durability;
}

/**
 * Starts, or finds running, the PostgreSQL that belongs to `dataDir`, on loopback with a password. Safe to call
 * from several processes at once.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const durability = options.durability ?? 'durable';
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  return withFileLock(join(dataDir, 'postgres.lock'), async () => {
    const binaries = await providePostgresBinaries();
    const { record, isNew } = await openCluster(dataDir, binaries, durability);
    const { port, wasRunning } = await openForUse(record, binaries, durability);
    const started = { ...record, port };
    if (isNew || port !== record.port) await writeClusterRecord(dataDir, started);
    await joinCluster(dataDir);
    return {
      databaseUrl: urlFor(started, ownerRole, record.ownerPassword, databaseName),
      adminUrl: adminUrlOf(started),
      port,
      wasRunning,
      stop: (mode) => stopUnlessShared(dataDir, record, mode),
      destroy: () => destroyCluster(dataDir, record),
    };
  });
}

/** Removes the embedded database of `dataDir`, stopping its server first. Does nothing where there is none. */
export async function destroyEmbeddedPostgres(dataDir: string): Promise<void> {
  const record = await readClusterRecord(resolve(dataDir));
  if (record !== undefined) await destroyCluster(resolve(dataDir), record);
}

async function openCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  durability: Durability,
): Promise<{ record: ClusterRecord; isNew: boolean }> {
  const known = await readClusterRecord(dataDir);
  if (known !== undefined && (await exists(join(known.home, 'data', 'PG_VERSION')))) {
    return { record: known, isNew: false };
  }
  const record = await newClusterRecord(dataDir, await findFreePort());
  await initialiseCluster(record, binaries, findUnprivilegedUser(), durability);
  return { record, isNew: true };
}

/** Running, with the owner and its database in place. A server found running may be about to end: then the next one. */
async function openForUse(
  record: ClusterRecord,
  binaries: PostgresBinaries,
  durability: Durability,
): Promise<{ port: number; wasRunning: boolean }> {
  for (let attempt = 1; ; attempt += 1) {
    const running = await ensureRunning(record, binaries, durability);
    try {
      await createOwnerAndDatabase(adminUrlOf({ ...record, port: running.port }), record.ownerPassword);
      return running;
    } catch (error) {
      if (!running.wasRunning || attempt === launchAttempts) throw error;
      await systemClock.sleep(200 * attempt);
    }
  }
}

async function ensureRunning(
  record: ClusterRecord,
  binaries: PostgresBinaries,
  durability: Durability,
): Promise<{ port: number; wasRunning: boolean }> {
  const dataFolder = join(record.home, 'data');
  const leftOver = await waitUntilReady(dataFolder);
  if (leftOver !== undefined) return { port: leftOver.port, wasRunning: true };
  const runAs = await ownerOf(dataFolder);
  for (let attempt = 1; ; attempt += 1) {
    removeStalePidFile(dataFolder);
    const port = (await isPortFree(record.port)) ? record.port : await findFreePort();
    const plan = { program: binaries.postgres, home: record.home, port, runAs };
    try {
      await launchPostmaster({ ...plan, settings: serverSettings(durability) });
      return { port, wasRunning: false };
    } catch (error) {
      if (attempt === launchAttempts) throw error;
      await systemClock.sleep(500 * attempt);
    }
  }
}

/** A left-over server may still be starting, or ending: whichever it is, it is over before we go on. */
async function waitUntilReady(dataFolder: string): Promise<{ port: number } | undefined> {
  for (;;) {
    const found = findPostmaster(dataFolder);
    if (found === undefined || found.isReady) return found;
    await systemClock.sleep(50);
  }
}

/** The data may have been made by another command's user, and only that user may serve it. */
async function ownerOf(dataFolder: string): Promise<RunAs> {
  if (!isRoot()) return {};
  const { uid, gid } = await stat(dataFolder);
  return { uid, gid };
}

async function stopUnlessShared(dataDir: string, record: ClusterRecord, mode?: StopMode): Promise<void> {
  await withFileLock(join(dataDir, 'postgres.lock'), async () => {
    if (await leaveCluster(dataDir)) await stopPostmaster(join(record.home, 'data'), mode);
  });
}

async function destroyCluster(dataDir: string, record: ClusterRecord): Promise<void> {
  await withFileLock(join(dataDir, 'postgres.lock'), async () => {
    await stopPostmaster(join(record.home, 'data'), 'immediate');
    await rm(record.home, { recursive: true, force: true });
    await rm(join(dataDir, 'postgres.json'), { force: true });
    await rm(join(dataDir, 'postgres-users'), { recursive: true, force: true });
  });
}

function adminUrlOf(record: ClusterRecord): string {
  return urlFor(record, 'postgres', record.adminPassword, 'postgres');
}

function urlFor(record: ClusterRecord, user: string, password: string, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${record.port}/${database}`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
