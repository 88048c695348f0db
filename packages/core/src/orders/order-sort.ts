import { instantSchema } from '@bestellwerk/contracts/http/text';
import { emptySql, sql, type Sql } from '@bestellwerk/db/sql';
import { z } from 'zod';
import { decodeCursor } from '../paging/cursor.ts';
import type { OrderListRow, OrderSort } from './order-list-row.ts';

const VALUE_OF_SORT = {
  placedAt: instantSchema,
  waitingSince: instantSchema.nullable(),
  total: z.int(),
} as const;

type SortKey = keyof typeof VALUE_OF_SORT;

function keyOf(sort: OrderSort): { key: SortKey; descends: boolean } {
  const descends = sort.startsWith('-');
  return { key: (descends ? sort.slice(1) : sort) as SortKey, descends };
}

/** Equal values are told apart by id, so that every position is unique. Orders that do not wait come last. */
export function orderBy(sort: OrderSort): Sql {
  switch (sort) {
    case '-placedAt':
      return sql`o.placed_at DESC, o.id DESC`;
    case 'placedAt':
      return sql`o.placed_at, o.id`;
    case '-waitingSince':
      return sql`o.waiting_since DESC NULLS LAST, o.id DESC`;
    case 'waitingSince':
      return sql`o.waiting_since NULLS LAST, o.id`;
    case '-total':
      return sql`o.total_cents DESC, o.id DESC`;
    case 'total':
      return sql`o.total_cents, o.id`;
  }
}

export function positionOf(sort: OrderSort, row: OrderListRow): Record<string, unknown> {
  const values = { placedAt: row.placedAt, waitingSince: row.waitingSince, total: row.totalCents };
  return { sort, value: values[keyOf(sort).key], id: row.id };
}

/** What lies behind the cursor, as a further condition; nothing without one. */
export function afterCursor(sort: OrderSort, cursor: string | undefined): Sql {
  if (cursor === undefined) return emptySql;
  const { key, descends } = keyOf(sort);
  const schema = z.object({ sort: z.literal(sort), value: VALUE_OF_SORT[key], id: z.uuid() });
  const { value, id } = decodeCursor(schema, cursor);
  const position = sql`(${typed(key, value)}, ${id}::uuid)`;
  const columns = {
    placedAt: sql`o.placed_at`,
    waitingSince: sql`o.waiting_since`,
    total: sql`o.total_cents`,
  };
  const column = columns[key];
  if (value === null) {
    return descends
      ? sql`AND ${column} IS NULL AND o.id < ${id}::uuid`
      : sql`AND ${column} IS NULL AND o.id > ${id}::uuid`;
  }
  const behind = descends ? sql`(${column}, o.id) < ${position}` : sql`(${column}, o.id) > ${position}`;
  return key === 'waitingSince' ? sql`AND (${behind} OR ${column} IS NULL)` : sql`AND ${behind}`;
}

function typed(key: SortKey, value: string | number | null): Sql {
  return key === 'total' ? sql`${value}::bigint` : sql`${value}::timestamptz`;
}
