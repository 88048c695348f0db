import type { OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import { joinSql, sql, type Sql } from '@bestellwerk/db/sql';
import { nextDay, startOfBerlinDay } from './berlin-day.ts';
import { isStorableId } from './order-store.ts';
import { containsPattern, parseSearch, type SearchWord } from './parse-search.ts';

/** The conditions on `orders o` that a filter stands for; every one must hold. Days are days in Berlin. */
export function orderConditions({ sellerId }: { sellerId: string }, filter: OrderFilter): Sql {
  const conditions = [
    sql`o.seller_id = ${sellerId}::uuid`,
    ...(filter.status?.length ? [sql`o.status = ANY(${filter.status}::text[])`] : []),
    ...(filter.reason?.length ? [sql`o.reason_codes && ${filter.reason}::text[]`, NEEDS_ATTENTION] : []),
    ...(filter.attention === 'true' ? [NEEDS_ATTENTION] : []),
    ...(filter.attention === 'false' ? [sql`NOT ${NEEDS_ATTENTION}`] : []),
    ...(filter.channelId === undefined ? [] : [channelCondition(filter.channelId)]),
    ...(filter.placedFrom === undefined ? [] : [sql`o.placed_at >= ${firstInstant(filter.placedFrom)}`]),
    ...(filter.placedTo === undefined ? [] : [placedUntil(filter.placedTo)]),
    ...(filter.totalFrom === undefined ? [] : [sql`o.total_cents >= ${filter.totalFrom}::bigint`]),
    ...(filter.totalTo === undefined ? [] : [sql`o.total_cents <= ${filter.totalTo}::bigint`]),
    ...searchConditions(filter.q ?? ''),
  ];
  return joinSql(conditions, ' AND ');
}

/** Spelled as in the partial index `orders_attention`, or the planner cannot use it. */
const NEEDS_ATTENTION = sql`(o.status = 'awaiting_payment' OR cardinality(o.reason_codes) > 0)`;
const NOTHING = sql`false`;

function channelCondition(channelId: string): Sql {
  return isStorableId(channelId) ? sql`o.channel_id = ${channelId}::uuid` : NOTHING;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function firstInstant(dayOrInstant: string): Date {
  return DAY.test(dayOrInstant) ? startOfBerlinDay(dayOrInstant) : new Date(dayOrInstant);
}

/** A day counts to its end; an instant is included. */
function placedUntil(dayOrInstant: string): Sql {
  return DAY.test(dayOrInstant)
    ? sql`o.placed_at < ${startOfBerlinDay(nextDay(dayOrInstant))}`
    : sql`o.placed_at <= ${new Date(dayOrInstant)}`;
}

function searchConditions(text: string): Sql[] {
  const search = parseSearch(text);
  if (!search) return [];
  if (search.numbers.length === 0) return search.words.map(wordCondition);
  const numbers = search.numbers.map((number) => number.toLowerCase());
  const anyOf = [
    sql`lower(o.number) = ANY(${numbers}::text[])`,
    sql`lower(o.external_id) = ANY(${numbers}::text[])`,
    // A phone number typed with blanks looks like a list of numbers, too.
    ...(search.phone === null ? [] : [sql`o.search_text LIKE ${containsPattern(search.phone)}`]),
  ];
  return [sql`(${joinSql(anyOf, ' OR ')})`];
}

function wordCondition({ anyOf }: SearchWord): Sql {
  return sql`(${joinSql(
    anyOf.map((spelling) => sql`o.search_text LIKE ${containsPattern(spelling)}`),
    ' OR ',
  )})`;
}
