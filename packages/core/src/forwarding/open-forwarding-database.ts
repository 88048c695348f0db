import { openSqlDatabase, type SqlDatabase } from '@bestellwerk/db/sql-database';
import type { Clock } from '@bestellwerk/platform/clock';

const CONNECTIONS = 8;

/**
 * A pool of forwarding's own: however busy it is, people's requests find a connection. Its statements touch a few rows
 * of tables that change all the time, so their statistics are always stale; the planner is kept from scanning and
 * hashing whole tables because they looked empty a minute ago.
 */
export function openForwardingDatabase(databaseUrl: string, clock: Clock): SqlDatabase {
  return openSqlDatabase(databaseUrl, {
    max: CONNECTIONS,
    name: 'bestellwerk-forwarding',
    clock,
    settings: {
      enable_seqscan: 'off',
      enable_hashjoin: 'off',
      enable_mergejoin: 'off',
      jit: 'off',
      // A process that is frozen in the middle of a transaction keeps no lock: the server ends its session.
      idle_in_transaction_session_timeout: '1s',
    },
  });
}
