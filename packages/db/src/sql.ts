import { Prisma } from './generated/client.ts';
import type { SqlTx } from './database.ts';
import type { Statements } from './statements.ts';

/** Builds a statement; every interpolated value becomes a parameter. */
export const sql = Prisma.sql;
export const joinSql = Prisma.join;
export const emptySql = Prisma.empty;
export type Sql = Prisma.Sql;

/** Runs a statement that returns rows, typed by the caller. bigint columns arrive as bigint. */
export function query<Row>(
  source: { statements: Pick<Statements, 'query'> },
  statement: Sql,
): Promise<Row[]> {
  return source.statements.query(statement) as Promise<Row[]>;
}

/** Runs a statement for its effect; answers with how many rows it touched. */
export function execute(tx: SqlTx, statement: Sql): Promise<number> {
  return tx.statements.execute(statement);
}

/**
 * Inserts many rows of one table in one statement; the keys of the first row name the columns of all. Answers with
 * how many. The database knows the columns' types, so dates, bigints, lists and objects go in as they are.
 */
export async function insertRows(
  tx: SqlTx,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(', '),
  );
  const name = Prisma.raw(`"${table}"`);
  return execute(
    tx,
    sql`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, ${toJson(rows)}::jsonb)`,
  );
}

/** JSON knows no bigint; the database reads one from its digits. */
function toJson(rows: readonly unknown[]): string {
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

/** What a jsonb column takes. */
export type JsonObject = Prisma.InputJsonObject;
