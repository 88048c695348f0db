import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { withScratchDatabase } from '../scratch-database.ts';
import { migrate } from './migrate.ts';
import { schemaPath } from './migration-list.ts';
import { noFilters, withSchemaEngine } from './schema-engine.ts';

/**
 * The SQL that would still be needed to get from the migrations to `schema.prisma`, or undefined when they agree.
 * Applies the migrations to a database of its own, so the role of `databaseUrl` must be allowed to create one.
 * What Prisma's schema cannot express is left out: CHECKs, triggers, functions and grants, which its diff does
 * not see, and indexes on expressions, on a part of a table, with further columns beside the key or of another kind than
 * btree, which it would drop.
 */
export async function findSchemaDrift(databaseUrl: string, schema?: string): Promise<string | undefined> {
  const file = { path: schemaPath, content: schema ?? (await readFile(schemaPath, 'utf8')) };
  return withScratchDatabase(databaseUrl, 'bestellwerk_drift', async (scratchUrl) => {
    await migrate(scratchUrl);
    const { stdout } = await withSchemaEngine(
      scratchUrl,
      (engine) =>
        engine.diff({
          from: { tag: 'schemaDatasource', files: [file], configDir: '.' },
          to: { tag: 'schemaDatamodel', files: [file] },
          script: true,
          exitCode: null,
          filters: noFilters,
        }),
      [[file.path, file.content]],
    );
    const inexpressible = await listInexpressibleIndexes(scratchUrl);
    const steps = (stdout ?? '').split(/\n(?=-- )/).map((step) => step.trim());
    const drift = steps.filter((step) => {
      const dropped = /^-- DropIndex\nDROP INDEX "([^"]+)";$/.exec(step)?.[1];
      return (
        step !== '' && !step.startsWith('-- This is an empty migration') && !inexpressible.has(dropped ?? '')
      );
    });
    return drift.length === 0 ? undefined : drift.join('\n\n');
  });
}

async function listInexpressibleIndexes(databaseUrl: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT c.relname AS name
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
       WHERE c.relnamespace = 'public'::regnamespace
         AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL OR i.indnatts > i.indnkeyatts OR a.amname <> 'btree')`,
    );
    return new Set(rows.map((row) => row.name));
  } finally {
    await client.end();
  }
}
