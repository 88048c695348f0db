import type { JsonObject } from '@bestellwerk/db/sql';
import { z } from 'zod';

/**
 * How far a channel has been pulled, by the channel's own clock. `since` moves only when the last page is stored, so
 * that a pull that ends early is taken up at its page, or begins again.
 */
export type PullCursor = {
  since: Date;
  /** When this pull began, by our clock; null between two. */
  begunAt: Date | null;
  /** The newest change among the pages of this pull. */
  newest: Date | null;
  /** The page that comes next; null: the first. */
  page: string | null;
};

const schema = z.object({
  since: z.coerce.date(),
  begunAt: z.coerce.date().nullable().default(null),
  newest: z.coerce.date().nullable(),
  page: z.string().nullable(),
});

export function readCursor(stored: unknown): PullCursor {
  return schema.parse(stored);
}

export function writeCursor({ since, begunAt, newest, page }: PullCursor): JsonObject {
  return {
    since: since.toISOString(),
    begunAt: begunAt?.toISOString() ?? null,
    newest: newest?.toISOString() ?? null,
    page,
  };
}

/** A pull that begins, or goes on at its page. */
export function beginPull(cursor: PullCursor, now: Date): PullCursor {
  return cursor.page !== null && cursor.begunAt ? cursor : { ...cursor, begunAt: now };
}

/**
 * After a page: on to the next one, or, after the last, with the newest change as the new beginning. Never with one
 * later than this pull's own: an order of an early page may have changed again while the later ones were waited for.
 */
export function advanceCursor(
  { since, begunAt, newest }: PullCursor,
  page: { next: string | null; changes: readonly (Date | null)[] },
): PullCursor {
  const changes = [newest, ...page.changes].filter((at) => at !== null).map((at) => at.getTime());
  const latest = changes.length === 0 ? null : new Date(Math.max(...changes));
  if (page.next !== null) return { since, begunAt, newest: latest, page: page.next };
  const reached = latest && begunAt && begunAt < latest ? begunAt : latest;
  return { since: reached && reached > since ? reached : since, begunAt: null, newest: null, page: null };
}
