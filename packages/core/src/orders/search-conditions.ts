import type { SellerTx } from '@bestellwerk/db/database';
import type { SellerReader } from '@bestellwerk/db/reader';
import { joinSql, query, sql, type Sql } from '@bestellwerk/db/sql';
import { containsPattern, parseSearch, type ParsedSearch, type SearchWord } from './parse-search.ts';

/** What a search stands for, as a condition on `orders o`. */
export type OrderSearch = {
  condition: Sql;
  /** Whole numbers: few orders have them, and an index knows which. Words may be in few orders or in most. */
  kind: 'numbers' | 'words';
};

/**
 * What looks like a number is first taken as a whole one, of an order or a phone: if the seller has it, that is what was
 * meant, and it is found at once among a million. Only if there is none it may be a part of anything, as every other word
 * may. Null when there is nothing to search for.
 */
export async function findSearch(
  source: SellerTx | SellerReader,
  text: string | undefined,
): Promise<OrderSearch | null> {
  const search = parseSearch(text ?? '');
  if (!search) return null;
  const whole = wholeNumbers(search);
  if (whole && (await isThereAny(source, whole))) return { condition: whole, kind: 'numbers' };
  if (search.numbers.length === 0) {
    return { condition: joinSql([ALWAYS, ...search.words.map(wordCondition)], ' AND '), kind: 'words' };
  }
  // A phone number typed with blanks looks like a list of numbers, too.
  if (search.phone === null) return { condition: NOTHING, kind: 'numbers' };
  return { condition: contains(search.phone), kind: 'words' };
}

const ALWAYS = sql`true`;
const NOTHING = sql`false`;

/** Undefined for a search that is no number. */
function wholeNumbers({ numbers, words, phone }: ParsedSearch): Sql | undefined {
  const [only] = words;
  const isNumber = words.length === 1 && only !== undefined && /\d/u.test(only.typed);
  const wanted = isNumber ? [only.typed] : numbers;
  if (wanted.length === 0) return undefined;
  const lower = wanted.map((number) => number.toLowerCase());
  const digits = isNumber ? only.phone : phone;
  const anyOf = [
    sql`lower(o.number) = ANY(${lower}::text[])`,
    sql`lower(o.external_id) = ANY(${lower}::text[])`,
    ...(digits === null ? [] : phoneConditions(digits)),
  ];
  return sql`(${joinSql(anyOf, ' OR ')})`;
}

/** As many as the index `orders_phone_end` holds. */
const END = 7;

/** Spelled as in the index, or the planner cannot use it. */
function phoneConditions(digits: string): Sql[] {
  if (digits.length < END) return [];
  return [
    sql`(right(regexp_replace(o.phone, '\\D', '', 'g'), 7) = ${digits.slice(-END)} AND ${contains(digits)})`,
  ];
}

async function isThereAny(source: SellerTx | SellerReader, condition: Sql): Promise<boolean> {
  const found = await query(
    source,
    sql`SELECT 1 FROM orders o WHERE o.seller_id = ${source.sellerId}::uuid AND ${condition} LIMIT 1`,
  );
  return found.length > 0;
}

function wordCondition({ anyOf }: SearchWord): Sql {
  return sql`(${joinSql(anyOf.map(contains), ' OR ')})`;
}

function contains(text: string): Sql {
  return sql`o.search_text LIKE ${containsPattern(text)}`;
}
