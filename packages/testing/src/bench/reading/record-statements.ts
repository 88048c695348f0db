import { systemClock } from '@bestellwerk/platform/clock';
import type { Reader, SellerReader } from '@bestellwerk/db/reader';
import type pg from 'pg';

export type Statement = { text: string; values: unknown[] };

/** The statements that `work` reads with, as they are sent. */
export async function recordStatements(
  reader: SellerReader,
  work: (recording: SellerReader) => Promise<unknown>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const rows: Reader['rows'] = (statement, options) => {
    statements.push({ text: statement.text, values: statement.values });
    return reader.rows(statement, options);
  };
  const query = (statement: Parameters<Reader['rows']>[0]) => rows<unknown>(statement);
  await work({ sellerId: reader.sellerId, clock: systemClock, rows, statements: { query } });
  return statements;
}

/** What a statement takes on one open connection, its rows received and nothing made of them. */
export async function timeStatement(client: pg.Client, { text, values }: Statement): Promise<number> {
  const startedMs = performance.now();
  await client.query({ text, values, rowMode: 'array', types: AS_TEXT });
  return performance.now() - startedMs;
}

const AS_TEXT = { getTypeParser: () => (value: string | Buffer) => value };
