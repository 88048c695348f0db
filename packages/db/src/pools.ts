import pg from 'pg';

export type { Pool, PoolClient } from 'pg';

/** The role that the application's connections act as: it can neither change the books' past nor the schema. */
export const applicationRole = 'bestellwerk_app';

export interface PoolOptions {
  max?: number;
  /** Shown in `pg_stat_activity`. */
  name?: string;
  /** More settings of the session, such as `statement_timeout`. */
  settings?: Readonly<Record<string, string>>;
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  onIdleError?: (error: Error) => void;
}

/** Connections that act as the application's role from their first statement on, and in UTC. */
export function appPool(databaseUrl: string, options: PoolOptions = {}): pg.Pool {
  return createPool(databaseUrl, options, { role: applicationRole });
}

/** Connections as the role of the address itself: for migrations and for tools, never for serving. */
export function ownerPool(databaseUrl: string, options: PoolOptions = {}): pg.Pool {
  return createPool(databaseUrl, options, {});
}

function createPool(
  connectionString: string,
  { max = 10, name = 'bestellwerk', settings = {}, onIdleError = ignore }: PoolOptions,
  own: Readonly<Record<string, string>>,
): pg.Pool {
  const session = Object.entries({ TimeZone: 'UTC', ...settings, ...own });
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: name,
    options: session
      .map(([setting, value]) => `-c ${setting}=${value.replaceAll(/([ \\])/g, '\\$1')}`)
      .join(' '),
    connectionTimeoutMillis: 10_000,
  });
  // Without a listener a broken idle connection would end the process.
  pool.on('error', onIdleError);
  pool.on('connect', (client) => client.on('error', onIdleError));
  return pool;
}

/** Whoever uses the pool next meets the same fault and reports it with its context. */
function ignore(): void {}
