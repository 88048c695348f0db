import type { SellerTx } from '@bestellwerk/db/database';
import type { SellerReader } from '@bestellwerk/db/reader';
import { query, sql } from '@bestellwerk/db/sql';
import { cents, type Cents } from '@bestellwerk/domain/money';
import { ORDER_STATUSES, type OrderStatus } from '@bestellwerk/domain/order-status';
import { REASON_CODES, type ReasonCode } from '@bestellwerk/domain/reasons';

export type OrderCounts = {
  byStatus: Record<OrderStatus, number>;
  byReason: Record<ReasonCode, number>;
  costByReason: Record<ReasonCode, Cents>;
  blocked: { orders: number; costCents: Cents };
  attention: number;
};

type TallyRow = { facet: string; key: string; orders: bigint; cost: bigint };

/** How many orders there are by status and by reason: sums of the tally's deltas, never a count of orders. */
export async function countOrders(source: SellerTx | SellerReader): Promise<OrderCounts> {
  const rows = await query<TallyRow>(
    source,
    sql`SELECT facet, key, sum(orders)::bigint AS orders, sum(cost_cents)::bigint AS cost
        FROM order_tally WHERE seller_id = ${source.sellerId}::uuid GROUP BY facet, key`,
  );
  const find = (facet: string, key: string) => rows.find((row) => row.facet === facet && row.key === key);
  const ordersOf = (facet: string, key: string) => Number(find(facet, key)?.orders ?? 0n);
  const costOf = (code: ReasonCode) => cents(Number(find('reason', code)?.cost ?? 0n));
  return {
    byStatus: countEach(ORDER_STATUSES, (status) => ordersOf('status', status)),
    byReason: countEach(REASON_CODES, (code) => ordersOf('reason', code)),
    costByReason: countEach(REASON_CODES, costOf),
    blocked: { orders: ordersOf('reason', 'insufficient_funds'), costCents: costOf('insufficient_funds') },
    attention: ordersOf('attention', 'true'),
  };
}

function countEach<Key extends string, Count extends number>(
  keys: readonly Key[],
  count: (key: Key) => Count,
): Record<Key, Count> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, Count>;
}
