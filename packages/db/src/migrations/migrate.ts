import pg from 'pg';
import { prepareJobQueue } from './prepare-job-queue.ts';
import { MigrationError } from './migration-error.ts';
import { readMigrations } from './migration-list.ts';
import { noFilters, withSchemaEngine, type MigrationList, type SchemaEngine } from './schema-engine.ts';

/** Any constant, the same in every version of the program. */
const lockKey = 4_217_001;

/**
 * Brings the database to the state of the code and returns the names of the migrations it applied. Two processes
 * may do so at once: the second waits and finds nothing left to do. Refuses a database that is newer than the
 * code, that holds a failed migration, or whose applied migrations were edited afterwards.
 */
export async function migrate(databaseUrl: string, folder?: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'bestellwerk-migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    const applied = await applyPending(databaseUrl, migrations);
    await prepareJobQueue(databaseUrl);
    return applied;
  } finally {
    // Ending the session frees the lock.
    await client.end();
  }
}

async function applyPending(databaseUrl: string, migrations: MigrationList): Promise<string[]> {
  try {
    return await withSchemaEngine(databaseUrl, async (engine) => {
      await refuseUnusableHistory(engine, migrations);
      const outcome = await engine.applyMigrations({ migrationsList: migrations, filters: noFilters });
      return outcome.appliedMigrationNames;
    });
  } catch (error) {
    if (error instanceof MigrationError) throw error;
    throw new MigrationError('broken', `A migration could not be applied: ${firstLines(error)}`, {
      cause: error,
    });
  }
}

async function refuseUnusableHistory(engine: SchemaEngine, migrations: MigrationList): Promise<void> {
  const diagnosis = await engine.diagnoseMigrationHistory({
    migrationsList: migrations,
    optInToShadowDatabase: false,
    filters: noFilters,
  });
  if (diagnosis.failedMigrationNames.length > 0) {
    throw new MigrationError(
      'failed',
      `The migration ${diagnosis.failedMigrationNames.join(', ')} failed earlier and the database is half changed. ` +
        'Restore the backup taken before it, or repair it and mark it with `npx prisma migrate resolve`.',
    );
  }
  const { history } = diagnosis;
  if (history !== null && history.diagnostic !== 'databaseIsBehind') {
    throw new MigrationError(
      'newer',
      `The database is newer than this program: it knows ${history.unpersistedMigrationNames.join(', ')}, ` +
        'which this version does not. Start the version that made it, or a later one.',
    );
  }
  if (diagnosis.editedMigrationNames.length > 0) {
    throw new MigrationError(
      'changed',
      `The migration ${diagnosis.editedMigrationNames.join(', ')} was edited after it had been applied here. ` +
        'Put the change into a new migration.',
    );
  }
}

/** The engine appends a trace of itself, which says nothing about the migration. */
function firstLines(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split(/\n\s+0: /)[0] ?? message).replace('external connector error\n', '');
}
