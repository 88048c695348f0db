import type { SystemTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';

type Readiness = { role: string; mayRewriteBooks: boolean; hasQueue: boolean };

/**
 * What keeps this process from serving, or nothing. Acting as the owner of the tables counts: the books are
 * append-only for the application's role alone.
 */
export async function checkReadiness(tx: SystemTx): Promise<string[]> {
  const [state] = await query<Readiness>(
    tx,
    sql`SELECT current_user::text AS role,
          has_table_privilege('transfer', 'UPDATE') OR has_table_privilege('transfer', 'DELETE') AS "mayRewriteBooks",
          EXISTS (SELECT FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                  WHERE n.nspname = 'graphile_worker' AND p.proname = 'add_job') AS "hasQueue"`,
  );
  if (!state) return ['the database did not answer'];
  return [
    ...(state.role === 'bestellwerk_app' ? [] : [`connected as ${state.role}, not as bestellwerk_app`]),
    ...(state.mayRewriteBooks ? ['the connection may rewrite the books'] : []),
    ...(state.hasQueue ? [] : ['the job queue is missing']),
  ];
}
