import type { MockOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { Database } from '@bestellwerk/db/database';
import { query, sql, type Sql } from '@bestellwerk/db/sql';

/** Each finds rows that must not exist, whatever went wrong before. */
const RULES: Record<string, Sql> = {
  'the balance is the sum of the movements': sql`
    SELECT a.seller_id::text AS id FROM account a WHERE a.code = 'money_box' AND a.posted_cents <> (
      SELECT coalesce(sum(CASE WHEN t.credit_account = 'money_box' THEN t.amount_cents ELSE -t.amount_cents END), 0)
      FROM transfer t WHERE t.seller_id = a.seller_id AND 'money_box' IN (t.credit_account, t.debit_account))`,
  'what is reserved is the sum of the open holds': sql`
    SELECT a.seller_id::text AS id FROM account a WHERE a.code = 'money_box' AND a.held_cents <> (
      SELECT coalesce(sum(h.amount_cents), 0) FROM hold h WHERE h.seller_id = a.seller_id AND NOT EXISTS (
        SELECT FROM hold_resolution r WHERE r.seller_id = h.seller_id AND r.hold_id = h.id))`,
  'every movement carries the balance after it': sql`
    SELECT id FROM (SELECT t.id, t.balance_after_cents, sum(
        CASE WHEN t.credit_account = 'money_box' THEN t.amount_cents ELSE -t.amount_cents END)
        OVER (PARTITION BY t.seller_id ORDER BY t.seq) AS running
      FROM transfer t WHERE 'money_box' IN (t.credit_account, t.debit_account)) m WHERE running <> balance_after_cents`,
  'a part that ended has ended its hold the same way': sql`
    SELECT p.id::text AS id FROM forwarding_part p
    JOIN hold h ON h.seller_id = p.seller_id AND h.part_id = p.id
    LEFT JOIN hold_resolution r ON r.seller_id = h.seller_id AND r.hold_id = h.id
    WHERE (CASE p.state WHEN 'accepted' THEN 'capture' WHEN 'refused' THEN 'release' END) IS DISTINCT FROM r.kind`,
  'an accepted part is charged once, and only it': sql`
    SELECT p.id::text AS id FROM forwarding_part p WHERE (p.state = 'accepted') <> EXISTS (
      SELECT FROM transfer t WHERE t.seller_id = p.seller_id AND t.part_id = p.id AND t.kind = 'capture'
        AND t.debit_account = p.source)`,
  'an accepted part has its supplier order, and only it': sql`
    SELECT p.id::text AS id FROM forwarding_part p WHERE (p.state = 'accepted') <> EXISTS (
      SELECT FROM supplier_order s WHERE s.seller_id = p.seller_id AND s.part_id = p.id)`,
  'an order on its way has an open round, and only it': sql`
    SELECT o.id::text AS id FROM orders o WHERE (o.status = 'forwarding') <> EXISTS (
      SELECT FROM forwarding_round r WHERE r.seller_id = o.seller_id AND r.order_id = o.id
        AND r.mode = 'forward' AND r.step <> 'done')`,
  'a stuck order says why': sql`
    SELECT id::text AS id FROM orders WHERE status = 'in_progress' AND cardinality(reason_codes) = 0`,
  'an order that waits for the supplier is tried again by itself': sql`
    SELECT id::text AS id FROM orders
    WHERE status = 'in_progress' AND next_attempt_at IS NULL AND 'supplier_unavailable' = ANY(reason_codes)`,
  'no item is sent twice': sql`
    SELECT i.id::text AS id FROM forwarding_part p
    CROSS JOIN LATERAL (SELECT (item->>'itemId')::uuid AS id FROM jsonb_array_elements(p.items) item) i
    WHERE p.state = 'accepted' GROUP BY p.order_id, i.id HAVING count(*) > 1`,
  'what was sent is marked, and only it': sql`
    SELECT i.id::text AS id FROM order_item i WHERE (i.state = 'forwarded') <> EXISTS (
      SELECT FROM forwarding_part p WHERE p.seller_id = i.seller_id AND p.order_id = i.order_id
        AND p.state = 'accepted' AND p.items @> jsonb_build_array(jsonb_build_object('itemId', i.id)))`,
  'an order that ended has nothing open': sql`
    SELECT o.id::text AS id FROM orders o WHERE o.status NOT IN ('awaiting_payment', 'in_progress', 'forwarding')
      AND EXISTS (SELECT FROM order_item i WHERE i.seller_id = o.seller_id AND i.order_id = o.id AND i.state = 'open')`,
  'the counters are the counts': sql`
    SELECT key AS id FROM (
      SELECT seller_id, 'status' AS facet, status AS key, count(*) AS n FROM orders GROUP BY 1, 3
      UNION ALL SELECT seller_id, 'channel', channel_id::text, count(*) FROM orders GROUP BY 1, 3) o
    FULL JOIN (SELECT seller_id, facet, key, sum(orders) AS n FROM order_tally WHERE facet IN ('status', 'channel')
      GROUP BY 1, 2, 3 HAVING sum(orders) <> 0) t USING (seller_id, facet, key) WHERE o.n IS DISTINCT FROM t.n`,
};

export type SupplierBookEntry = Pick<MockOrder, 'internalReference' | 'totalCents'>;

/**
 * Compares our books with each other and with the supplier's. Every fault is one line; none is the only good answer,
 * at any moment at which nobody writes.
 */
export async function findBookFaults(
  db: Database,
  supplierOrders: readonly SupplierBookEntry[],
): Promise<string[]> {
  const faults: string[] = [];
  await db.asSystem(async (tx) => {
    for (const [rule, statement] of Object.entries(RULES)) {
      const rows = await query<{ id: string }>(tx, statement);
      faults.push(...rows.map((row) => `${rule}: ${row.id}`));
    }
    const ours = await query<{ reference: string; totalCents: bigint }>(
      tx,
      sql`SELECT reference, total_cents AS "totalCents" FROM supplier_order`,
    );
    faults.push(...compareWithSupplier(new Map(ours.map((row) => [row.reference, row])), supplierOrders));
  });
  return faults;
}

function compareWithSupplier(
  ours: ReadonlyMap<string, { totalCents: bigint }>,
  theirs: readonly SupplierBookEntry[],
): string[] {
  const counts = Map.groupBy(theirs, (order) => order.internalReference);
  return [
    ...[...counts].flatMap(([reference, orders]) => [
      ...(orders.length > 1 ? [`sent ${orders.length} times: ${reference}`] : []),
      ...(ours.has(reference) ? [] : [`the supplier has an order we do not know of: ${reference}`]),
    ]),
    ...[...ours].flatMap(([reference, { totalCents }]) => {
      const charged = counts.get(reference)?.[0]?.totalCents;
      return charged === Number(totalCents) ? [] : [`charged ${charged}, booked ${totalCents}: ${reference}`];
    }),
  ];
}
