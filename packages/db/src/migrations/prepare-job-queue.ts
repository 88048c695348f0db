import { Logger, runMigrations } from 'graphile-worker';
import { applicationRole, ownerPool } from '../pools.ts';

/**
 * The job library's own tables, in a schema of their own. They have row level security without a policy, so
 * that only their owner sees a row; the application's role gets one, because it adds jobs in its transactions
 * and runs the workers.
 */
const grants = `
  GRANT USAGE ON SCHEMA graphile_worker TO ${applicationRole};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${applicationRole};
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${applicationRole};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${applicationRole};
  DO $$
  DECLARE
    closed regclass;
  BEGIN
    FOR closed IN
      SELECT c.oid FROM pg_class c
      WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'application')
    LOOP
      EXECUTE format(
        'CREATE POLICY application ON %s TO ${applicationRole} USING (true) WITH CHECK (true)', closed);
    END LOOP;
  END $$;
`;

export async function prepareJobQueue(databaseUrl: string): Promise<void> {
  const pool = ownerPool(databaseUrl, { max: 2, name: 'bestellwerk-migrate' });
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) });
    await pool.query(grants);
  } finally {
    await pool.end();
  }
}
