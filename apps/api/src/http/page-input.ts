import { DEFAULT_LIMIT } from '@bestellwerk/contracts/http/page';

/** The part of a list's query that says which page. */
export function pageInput(query: { limit?: number; cursor?: string }): { limit: number; cursor?: string } {
  return { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor };
}
