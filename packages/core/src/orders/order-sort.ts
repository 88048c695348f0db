import { instantSchema } from '@bestellwerk/contracts/http/text';
import { emptySql, sql, type Sql } from '@bestellwerk/db/sql';
import { z } from 'zod';
import { decodeCursor } from '../paging/cursor.ts';
import type { OrderListRow, OrderSort } from './order-list-row.ts';

/** A part of the list that one index holds in order. */
export type Stretch = { condition: Sql; order: Sql };

const VALUE_OF_SORT = {
  placedAt: instantSchema,
  waitingSince: instantSchema.nullable(),
  total: z.int(),
} as const;

type SortKey = keyof typeof VALUE_OF_SORT;

const COLUMN: Record<SortKey, Sql> = {
  placedAt: sql`o.placed_at`,
  waitingSince: sql`o.waiting_since`,
  total: sql`o.total_cents`,
};

/**
 * What is left of the list behind the cursor, as stretches one after the other. Equal values are told apart by id, so
 * that every position is unique. Orders that do not wait come last: PostgreSQL could read them and those that wait
 * only by sorting all of them.
 */
export function stretchesAfter(sort: OrderSort, cursor: string | undefined): Stretch[] {
  const { key, descends } = keyOf(sort);
  const column = COLUMN[key];
  const after = cursor === undefined ? undefined : readPosition(sort, key, cursor);
  const order = descends ? sql`${column} DESC, o.id DESC` : sql`${column}, o.id`;
  const byId = descends ? sql`o.id DESC` : sql`o.id`;
  const behind = (columns: Sql, position: Sql) =>
    descends ? sql`AND (${columns}) < (${position})` : sql`AND (${columns}) > (${position})`;
  const unset = (id?: string): Stretch => ({
    condition: sql`AND ${column} IS NULL ${id === undefined ? emptySql : behind(sql`o.id`, sql`${id}::uuid`)}`,
    order: byId,
  });

  if (after?.value === null) return [unset(after.id)];
  const condition = after
    ? behind(sql`${column}, o.id`, sql`${typed(key, after.value)}, ${after.id}::uuid`)
    : emptySql;
  if (key !== 'waitingSince') return [{ condition, order }];
  return [{ condition: sql`AND ${column} IS NOT NULL ${condition}`, order }, unset()];
}

export function positionOf(sort: OrderSort, row: OrderListRow): Record<string, unknown> {
  const values = { placedAt: row.placedAt, waitingSince: row.waitingSince, total: row.totalCents };
  return { sort, value: values[keyOf(sort).key], id: row.id };
}

function keyOf(sort: OrderSort): { key: SortKey; descends: boolean } {
  const descends = sort.startsWith('-');
  return { key: (descends ? sort.slice(1) : sort) as SortKey, descends };
}

/** Throws `invalid_cursor` for one of another sort. */
function readPosition(sort: OrderSort, key: SortKey, cursor: string) {
  return decodeCursor(z.object({ sort: z.literal(sort), value: VALUE_OF_SORT[key], id: z.uuid() }), cursor);
}

function typed(key: SortKey, value: string | number): Sql {
  return key === 'total' ? sql`${value}::bigint` : sql`${value}::timestamptz`;
}
