import { copyRows, type CopyValue } from '@bestellwerk/db/copy-rows';
import type { PoolClient } from '@bestellwerk/db/pools';

/** A table with the columns that a seed fills, and where each value comes from. */
export type Table<Row> = {
  name: string;
  columns: readonly (readonly [column: string, value: (row: Row) => CopyValue])[];
};

export async function copyInto<Row>(
  client: PoolClient,
  table: Table<Row>,
  rows: Iterable<Row>,
): Promise<void> {
  await copyRows(
    client,
    table.name,
    table.columns.map(([column]) => column),
    valuesOf(table, rows),
  );
}

function* valuesOf<Row>({ columns }: Table<Row>, rows: Iterable<Row>): Generator<CopyValue[]> {
  for (const row of rows) yield columns.map(([, value]) => value(row));
}

/** A row together with the order it belongs to, for the tables below an order. */
export function json(value: unknown): CopyValue {
  return value === null || value === undefined ? null : { json: value };
}
