import { PrismaPg } from '@prisma/adapter-pg';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { readCatalogueChars } from './read-catalogue-chars.ts';

type PgAdapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * Prisma's adapter for migrations that hold more than plain statements. The original splits a script at every
 * semicolon, also inside function bodies; here PostgreSQL parses the whole script itself, as one transaction.
 */
export class MigrationAdapter extends PrismaPg {
  readonly #connected: PgAdapter[] = [];

  constructor(databaseUrl: string) {
    super({ connectionString: databaseUrl, application_name: 'bestellwerk-migrate' });
  }

  override async connect(): Promise<PgAdapter> {
    const adapter = adjust(await super.connect());
    this.#connected.push(adapter);
    return adapter;
  }

  /** The engine never closes what it opened, and its advisory lock would outlive it by an idle time-out. */
  async close(): Promise<void> {
    await Promise.all(this.#connected.splice(0).map((adapter) => adapter.dispose()));
  }
}

function adjust(adapter: PgAdapter): PgAdapter {
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error: unknown) => {
        throw error instanceof pg.DatabaseError ? describe(error) : error;
      });
  };
  readCatalogueChars(adapter);
  return adapter;
}

/** In the engine's own terms, so that its message and its history name PostgreSQL's complaint. */
function describe(error: pg.DatabaseError): DriverAdapterError {
  const { code = '', severity = 'ERROR', message, detail, column, hint } = error;
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
}
