import { Refusal } from '@bestellwerk/domain/refusal';
import type { z } from 'zod';

export type Page<Row> = { rows: Row[]; nextCursor: string | null };
export type PageInput = { limit: number; cursor?: string };

/** A cursor is opaque to callers: where the page before ended, as base64url JSON. */
export function encodeCursor(position: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Throws `invalid_cursor` for one that was not given out by this list. */
export function decodeCursor<T extends z.ZodType>(schema: T, cursor: string): z.infer<T> {
  const parsed = schema.safeParse(readJson(cursor));
  if (parsed.success) return parsed.data;
  throw new Refusal('invalid_cursor', 'the cursor was not given out by this list', {
    details: [{ path: 'cursor', code: 'invalid' }],
  });
}

/** Cuts what was read with `limit + 1` to a page, and names where it ended if there is more. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Record<string, unknown>,
): Page<Row> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, nextCursor: last && rows.length > limit ? encodeCursor(positionOf(last)) : null };
}

function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
