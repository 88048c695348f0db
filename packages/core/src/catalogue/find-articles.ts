import type { SystemTx } from '@bestellwerk/db/database';
import { joinSql, query, sql } from '@bestellwerk/db/sql';
import { containsPattern } from '../orders/parse-search.ts';
import { foldText } from '../orders/search-text.ts';

export type ArticleRow = { sku: string; name: string; wholesaleCents: bigint | null; isActive: boolean };

const MOST_WORDS = 8;

/**
 * The supplier's articles in whose number or name all words occur, without regard to case or accents; one whose number
 * begins like the search comes first, and those that cannot be ordered last.
 */
export function findArticles(tx: SystemTx, input: { q: string; limit: number }): Promise<ArticleRow[]> {
  const folded = foldText(input.q);
  const words = folded.split(' ').filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return Promise.resolve([]);
  const occurs = words.map((word) => sql`search_text LIKE ${containsPattern(word)}`);
  return query<ArticleRow>(
    tx,
    sql`SELECT sku, name, wholesale_cents AS "wholesaleCents", is_active AS "isActive" FROM supplier_article
        WHERE ${joinSql(occurs, ' AND ')}
        ORDER BY is_active DESC, starts_with(search_text, ${folded}) DESC, name, sku LIMIT ${input.limit}`,
  );
}
