import type { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

type PgAdapter = Awaited<ReturnType<PrismaPg['connect']>>;
type RunQuery = (config: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult<unknown[]>>;

const { CHAR: charType, TEXT: textType }: { CHAR: number; TEXT: number } = pg.types.builtins;

/**
 * Lets the engine describe an existing database. For that it reads system tables with columns of PostgreSQL's
 * internal type "char", which the adapter refuses and the engine wants as a single character.
 */
export function readCatalogueChars(adapter: PgAdapter): void {
  const charColumns = new WeakMap<object, number[]>();
  const pool = adapter.underlyingDriver();
  const runQuery = pool.query.bind(pool) as RunQuery;
  const runMarked: RunQuery = async (config) => {
    const result = await runQuery(config);
    const columns = (result.fields ?? []).flatMap((field, index) =>
      field.dataTypeID === charType ? [index] : [],
    );
    for (const index of columns) {
      const field = result.fields[index];
      if (field !== undefined) field.dataTypeID = textType;
    }
    if (columns.length > 0) charColumns.set(result.rows, columns);
    return result;
  };
  pool.query = runMarked as unknown as typeof pool.query;
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
