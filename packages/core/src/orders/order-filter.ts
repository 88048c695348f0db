import type { OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import type { SellerTx } from '@bestellwerk/db/database';
import type { SellerReader } from '@bestellwerk/db/reader';
import { joinSql, sql, type Sql } from '@bestellwerk/db/sql';
import type { OrderStatus } from '@bestellwerk/domain/order-status';
import { berlinDay, nextDay, startOfBerlinDay } from './berlin-day.ts';
import { isStorableId } from './order-store.ts';
import { findSearch } from './search-conditions.ts';

/** The conditions on `orders o` that a filter stands for, its search included; every one must hold. */
export async function orderConditions(source: SellerTx | SellerReader, filter: OrderFilter): Promise<Sql> {
  const search = await findSearch(source, filter.q);
  const conditions = filterConditions(source, filter);
  return search ? sql`${conditions} AND ${search.condition}` : conditions;
}

/** The same without the search. Days are days in Berlin. */
export function filterConditions({ sellerId, clock }: SellerTx | SellerReader, filter: OrderFilter): Sql {
  const conditions = [
    sql`o.seller_id = ${sellerId}::uuid`,
    ...(filter.status?.length ? [statusCondition(filter.status)] : []),
    ...(filter.reason?.length ? [sql`o.reason_codes && ${filter.reason}::text[]`, HAS_REASON] : []),
    ...(filter.attention === 'true' ? [NEEDS_ATTENTION] : []),
    ...(filter.attention === 'false' ? [sql`NOT ${NEEDS_ATTENTION}`] : []),
    ...(filter.channelId === undefined ? [] : [channelCondition(filter.channelId)]),
    ...(filter.placedFrom === undefined ? [] : [sql`o.placed_at >= ${firstInstant(filter.placedFrom)}`]),
    ...(filter.placedTo === undefined ? [] : [placedUntil(filter.placedTo)]),
    ...(filter.totalFrom === undefined ? [] : [sql`o.total_cents >= ${filter.totalFrom}::bigint`]),
    ...(filter.totalTo === undefined ? [] : [sql`o.total_cents <= ${filter.totalTo}::bigint`]),
    ...(filter.forwarded === undefined
      ? []
      : [sql`o.forwarded_at >= ${startOfBerlinDay(berlinDay(clock.now()))}`]),
  ];
  return joinSql(conditions, ' AND ');
}

/** Spelled as in the partial indexes `orders_attention` and `orders_reasons`, or the planner cannot use them. */
const NEEDS_ATTENTION = sql`(o.status = 'awaiting_payment' OR cardinality(o.reason_codes) > 0)`;
const HAS_REASON = sql`cardinality(o.reason_codes) > 0`;
const NOTHING = sql`false`;

/** The index by status holds the orders of one of them in the list's order, of several it does not. */
function statusCondition(statuses: readonly OrderStatus[]): Sql {
  const [only] = statuses;
  return statuses.length === 1 ? sql`o.status = ${only}` : sql`o.status = ANY(${statuses}::text[])`;
}

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
