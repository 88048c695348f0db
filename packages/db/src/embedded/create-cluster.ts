import { execFile } from 'node:child_process';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { ClusterRecord } from './cluster-record.ts';
import { stopPostmaster } from './postmaster.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { Durability } from './server-settings.ts';
import type { RunAs } from './unprivileged-user.ts';

const run = promisify(execFile);

export const ownerRole = 'bestellwerk';
export const databaseName = 'bestellwerk';

/** Makes an empty data folder. Whatever lay at the same place lost its passwords with its record and is removed. */
export async function initialiseCluster(
  record: ClusterRecord,
  binaries: PostgresBinaries,
  runAs: RunAs,
  durability: Durability,
): Promise<void> {
  const dataFolder = join(record.home, 'data');
  await stopPostmaster(dataFolder, 'immediate');
  await rm(record.home, { recursive: true, force: true });
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const passwordFile = join(record.home, 'password');
  await writeFile(passwordFile, record.adminPassword, { mode: 0o600 });
  const { uid, gid } = runAs;
  if (uid !== undefined && gid !== undefined) {
    for (const path of [record.home, dataFolder, passwordFile]) await chown(path, uid, gid);
  }
  const flags = [
    `--pgdata=${dataFolder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(durability === 'durable' ? [] : ['--no-sync']),
  ];
  try {
    await run(binaries.initdb, flags, {
      ...runAs,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The owner makes and migrates everything; it may create roles, since the application's role is one of them. */
export async function createOwnerAndDatabase(adminUrl: string, ownerPassword: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ownerRole]);
    if (roles.rowCount === 0) {
      await client.query(`CREATE ROLE ${ownerRole} LOGIN CREATEROLE CREATEDB PASSWORD '${ownerPassword}'`);
    }
    const databases = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`);
  } finally {
    await client.end();
  }
}
