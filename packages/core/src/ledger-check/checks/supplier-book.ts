import type { LedgerRule } from '../finding.ts';

/** The kind that has to be looked at again: the supplier's list is a moment younger than our snapshot. */
export const NOT_IN_OUR_BOOKS = 'supplier_order_not_in_our_books';

/** Our books against the supplier's own. Orders placed by hand there carry no reference of ours. */
export const SUPPLIER_BOOK: readonly LedgerRule[] = [
  {
    kind: 'accepted_part_unknown_to_supplier',
    category: 'lost',
    sql: `SELECT p.seller_id, 'part ' || p.reference AS subject,
        'was accepted in our books, but the supplier has no such order' AS detail, p.cost_cents AS cents
      FROM forwarding_part p LEFT JOIN checked_supplier_order s ON s.reference = p.reference
      WHERE p.state = 'accepted' AND s.reference IS NULL`,
  },
  {
    kind: 'supplier_order_id_differs',
    category: 'lost',
    sql: `SELECT o.seller_id, 'part ' || o.reference AS subject,
        'is stored as supplier order ' || o.supplier_id || ', which the supplier does not have for it' AS detail,
        o.total_cents AS cents
      FROM supplier_order o JOIN checked_supplier_order s ON s.reference = o.reference
      GROUP BY o.seller_id, o.reference, o.supplier_id, o.total_cents
      HAVING NOT bool_or(s.supplier_id = o.supplier_id)`,
  },
  {
    kind: 'goods_differ',
    category: 'lost',
    sql: `WITH ours AS (
        SELECT i.seller_id, i.reference, jsonb_object_agg(i.sku, i.quantity) AS goods
        FROM (SELECT seller_id, reference, sku, sum(quantity) AS quantity FROM checked_part_item
              WHERE state = 'accepted' GROUP BY seller_id, reference, sku) i
        GROUP BY i.seller_id, i.reference)
      SELECT o.seller_id, 'part ' || o.reference AS subject,
        'holds ' || o.goods::text || ', supplier order ' || s.supplier_id || ' holds ' || s.goods::text AS detail, 0 AS cents
      FROM ours o JOIN checked_supplier_order s ON s.reference = o.reference WHERE s.goods <> o.goods`,
  },
  {
    kind: 'reference_sent_twice',
    category: 'sentTwice',
    sql: `SELECT p.seller_id, 'part ' || s.reference AS subject,
        'is at the supplier as ' || string_agg(s.supplier_id, ', ' ORDER BY s.supplier_id) AS detail,
        sum(s.total_cents) - max(s.total_cents) AS cents
      FROM checked_supplier_order s LEFT JOIN forwarding_part p ON p.reference = s.reference
      GROUP BY p.seller_id, s.reference HAVING count(*) > 1`,
  },
  {
    kind: 'item_sent_twice',
    category: 'sentTwice',
    sql: `SELECT i.seller_id, 'order ' || min(i.order_id::text) AS subject,
        'item ' || i.item_id || ' is at the supplier under ' || string_agg(DISTINCT i.reference, ', ') AS detail, 0 AS cents
      FROM checked_part_item i JOIN checked_supplier_order s ON s.reference = i.reference
      GROUP BY i.seller_id, i.item_id HAVING count(DISTINCT i.reference) > 1`,
  },
  {
    kind: NOT_IN_OUR_BOOKS,
    category: 'difference',
    sql: `SELECT p.seller_id, 'part ' || s.reference AS subject,
        'is supplier order ' || s.supplier_id || ', but in our books it is ' || coalesce(p.state, 'unknown') AS detail,
        s.total_cents AS cents
      FROM checked_supplier_order s LEFT JOIN forwarding_part p ON p.reference = s.reference
      WHERE p.state IS NULL OR p.state = 'refused'`,
  },
  {
    kind: 'supplier_total_differs',
    category: 'difference',
    sql: `SELECT p.seller_id, 'part ' || p.reference AS subject,
        'costs ' || p.cost_cents || ', the supplier charged ' || s.total_cents AS detail,
        abs(p.cost_cents - s.total_cents) AS cents
      FROM forwarding_part p JOIN checked_supplier_order s ON s.reference = p.reference
      WHERE p.state = 'accepted' AND s.total_cents <> p.cost_cents`,
  },
  {
    kind: 'supplier_paid_another_way',
    category: 'difference',
    sql: `SELECT p.seller_id, 'part ' || p.reference AS subject,
        'was to be paid by ' || p.source || ', the supplier charged ' || s.payment_method AS detail, p.cost_cents AS cents
      FROM forwarding_part p JOIN checked_supplier_order s ON s.reference = p.reference
      WHERE p.state = 'accepted' AND s.payment_method <> replace(p.source, '_', '')`,
  },
];
