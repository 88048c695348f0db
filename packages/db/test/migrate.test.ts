import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { testCluster } from '@bestellwerk/testing/test-cluster';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { makeTestFolder } from '@bestellwerk/testing/test-folder';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSchemaDrift } from '../src/migrations/find-schema-drift.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { MigrationError } from '../src/migrations/migration-error.ts';
import { migrationsFolder, readMigrations, schemaPath } from '../src/migrations/migration-list.ts';
import { ownerPool } from '../src/pools.ts';
import { withScratchDatabase } from '../src/scratch-database.ts';

let folder = '';

/** A copy of the real migrations, so that a test may add to it. */
beforeEach(async () => {
  folder = join(await makeTestFolder(), 'migrations');
  cpSync(migrationsFolder, folder, { recursive: true });
});
afterEach(() => rmSync(dirname(folder), { recursive: true, force: true }));

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

function onEmptyDatabase<Result>(work: (databaseUrl: string) => Promise<Result>): Promise<Result> {
  return withScratchDatabase(testCluster().serverUrl, 'bestellwerk_migrate', work);
}

async function history(databaseUrl: string): Promise<{ migration_name: string; finished: boolean }[]> {
  const pool = ownerPool(databaseUrl, { max: 1 });
  try {
    const { rows } = await pool.query<{ migration_name: string; finished: boolean }>(
      'SELECT migration_name, finished_at IS NOT NULL AS finished FROM _prisma_migrations ORDER BY started_at',
    );
    return rows;
  } finally {
    await pool.end();
  }
}

async function faultOf(migrating: Promise<unknown>): Promise<string> {
  const error = await migrating.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof MigrationError ? error.fault : `no MigrationError but ${String(error)}`;
}

test('an empty database gets every migration once, whether asked once, twice or by two at a time', async () => {
  const names = (await readMigrations()).migrationDirectories.map((directory) => directory.path);
  await onEmptyDatabase(async (url) => {
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(applied.flat()).toEqual(names);
    expect(await migrate(url)).toEqual([]);
    expect((await history(url)).map((row) => row.migration_name)).toEqual(names);
  });
});

test('a later migration runs on a database with data', async () => {
  await using database = await createTestDatabase();
  addMigration('29990101000000_note', 'CREATE TABLE note (id int); INSERT INTO note VALUES (1);');
  expect(await migrate(database.databaseUrl, folder)).toEqual(['29990101000000_note']);
});

test('a function body with semicolons is one statement', async () => {
  await using database = await createTestDatabase();
  addMigration(
    '29990101000000_body',
    'DO $$ BEGIN PERFORM 1; PERFORM 2; END $$; CREATE TABLE after_body (id int);',
  );
  expect(await migrate(database.databaseUrl, folder)).toEqual(['29990101000000_body']);
});

describe('refusals', () => {
  test('a database that is newer than the program', async () => {
    await using database = await createTestDatabase();
    addMigration('29990101000000_from_the_future', 'CREATE TABLE future (id int);');
    await migrate(database.databaseUrl, folder);
    expect(await faultOf(migrate(database.databaseUrl))).toBe('newer');
    await expect(migrate(database.databaseUrl)).rejects.toThrow(/29990101000000_from_the_future/);
  });

  test('a migration with a fault changes nothing, names the complaint, and is not tried again', async () => {
    await using database = await createTestDatabase();
    addMigration('29990101000000_fault', 'CREATE TABLE half (id int); CREATE TABLE other (id nonsense);');
    await expect(migrate(database.databaseUrl, folder)).rejects.toThrow(/type "nonsense" does not exist/);
    const pool = ownerPool(database.databaseUrl, { max: 1 });
    expect((await pool.query("SELECT to_regclass('half') AS half")).rows).toEqual([{ half: null }]);
    await pool.end();
    expect(await faultOf(migrate(database.databaseUrl, folder))).toBe('failed');
  });

  test('a migration that was edited after it had been applied', async () => {
    await using database = await createTestDatabase();
    const [first] = (await readMigrations()).migrationDirectories;
    const path = join(folder, first?.path ?? '', 'migration.sql');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n-- an afterthought\n`);
    expect(await faultOf(migrate(database.databaseUrl, folder))).toBe('changed');
  });
});

describe('drift', () => {
  test('the migrations make exactly what the schema describes', async () => {
    expect(await findSchemaDrift(testCluster().serverUrl)).toBeUndefined();
  });

  test('a model without a migration is found', async () => {
    const schema = `${readFileSync(schemaPath, 'utf8')}\nmodel Forgotten {\n  id Int @id\n}\n`;
    expect(await findSchemaDrift(testCluster().serverUrl, schema)).toContain('CREATE TABLE "Forgotten"');
  });
});
