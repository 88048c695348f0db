import { Prisma } from './generated/client.ts';
import type { SystemTx } from './database.ts';
import type { Reader } from './reader.ts';

/** Builds a statement; every interpolated value becomes a parameter. */
export const sql = Prisma.sql;
export const joinSql = Prisma.join;
export const emptySql = Prisma.empty;
export type Sql = Prisma.Sql;

/** Runs a statement that returns rows, typed by the caller. bigint columns arrive as bigint. */
export function query<Row>(source: SystemTx | Reader, statement: Sql): Promise<Row[]> {
  return 'prisma' in source ? source.prisma.$queryRaw<Row[]>(statement) : source.rows<Row>(statement);
}

/** Runs a statement for its effect; answers with how many rows it touched. */
export function execute(tx: SystemTx, statement: Sql): Promise<number> {
  return tx.prisma.$executeRaw(statement);
}

/** What a jsonb column takes. */
export type JsonObject = Prisma.InputJsonObject;
