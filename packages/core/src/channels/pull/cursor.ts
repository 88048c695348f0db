import type { JsonObject } from '@bestellwerk/db/sql';
import { z } from 'zod';

/**
 * How far a channel has been pulled, by the channel's own clock. `since` moves only when the last page is stored, so
 * that a pull that ends early is taken up at its page, or begins again.
 */
export type PullCursor = {
  since: Date;
  /** The newest change among the pages of this pull. */
  newest: Date | null;
  /** The page that comes next; null: the first. */
  page: string | null;
};

const schema = z.object({
  since: z.coerce.date(),
  newest: z.coerce.date().nullable(),
  page: z.string().nullable(),
});

export function readCursor(stored: unknown): PullCursor {
  return schema.parse(stored);
}

export function writeCursor({ since, newest, page }: PullCursor): JsonObject {
  return { since: since.toISOString(), newest: newest?.toISOString() ?? null, page };
}

/** After a page: on to the next one, or, after the last, with the newest change as the new beginning. */
export function advanceCursor(
  { since, newest }: PullCursor,
  page: { next: string | null; changes: readonly (Date | null)[] },
): PullCursor {
  const changes = [newest, ...page.changes].filter((at) => at !== null).map((at) => at.getTime());
  const latest = changes.length === 0 ? null : new Date(Math.max(...changes));
  if (page.next !== null) return { since, newest: latest, page: page.next };
  return { since: latest && latest > since ? latest : since, newest: null, page: null };
}
