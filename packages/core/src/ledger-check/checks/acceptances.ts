import type { LedgerRule } from '../finding.ts';

/** What was accepted: each acceptance is known from three of our tables, and none of them counts twice. */
export const ACCEPTANCES: readonly LedgerRule[] = [
  {
    kind: 'part_without_supplier_order',
    category: 'lost',
    sql: `SELECT p.seller_id, 'part ' || p.reference AS subject,
        'was accepted, but its supplier order is not stored' AS detail, p.cost_cents AS cents
      FROM forwarding_part p LEFT JOIN supplier_order s ON s.seller_id = p.seller_id AND s.part_id = p.id
      WHERE p.state = 'accepted' AND s.part_id IS NULL`,
  },
  {
    kind: 'supplier_order_without_part',
    category: 'lost',
    sql: `SELECT s.seller_id, 'supplier order ' || s.supplier_id AS subject,
        'is stored for ' || s.reference || ', which is not an accepted part' AS detail, s.total_cents AS cents
      FROM supplier_order s LEFT JOIN forwarding_part p
        ON p.seller_id = s.seller_id AND p.id = s.part_id AND p.order_id = s.order_id AND p.reference = s.reference
      WHERE p.state IS DISTINCT FROM 'accepted'`,
  },
  {
    kind: 'part_without_attempt',
    category: 'lost',
    sql: `SELECT p.seller_id, 'part ' || p.reference AS subject,
        'was accepted, but no attempt says so' AS detail, p.cost_cents AS cents
      FROM forwarding_part p LEFT JOIN attempt a
        ON a.seller_id = p.seller_id AND a.part_id = p.id AND a.outcome = 'accepted' AND a.reference = p.reference
      WHERE p.state = 'accepted' AND a.id IS NULL`,
  },
  {
    kind: 'refused_part_was_accepted',
    category: 'lost',
    sql: `SELECT DISTINCT p.seller_id, 'part ' || p.reference AS subject,
        'counts as refused, but an attempt was accepted' AS detail, p.cost_cents AS cents
      FROM forwarding_part p JOIN attempt a ON a.seller_id = p.seller_id AND a.part_id = p.id
      WHERE p.state = 'refused' AND a.outcome = 'accepted'`,
  },
  {
    kind: 'item_accepted_twice',
    category: 'sentTwice',
    sql: `SELECT seller_id, 'order ' || min(order_id::text) AS subject,
        'item ' || item_id || ' was accepted in ' || string_agg(reference, ', ' ORDER BY reference) AS detail, 0 AS cents
      FROM checked_part_item WHERE state = 'accepted' GROUP BY seller_id, item_id HAVING count(*) > 1`,
  },
  {
    kind: 'accepted_item_still_open',
    category: 'sentTwice',
    sql: `SELECT i.seller_id, 'order ' || i.order_id AS subject,
        'item ' || i.id || ' is with the supplier by ' || a.reference || ', but ' || i.state AS detail, 0 AS cents
      FROM checked_part_item a JOIN order_item i
        ON i.seller_id = a.seller_id AND i.order_id = a.order_id AND i.id = a.item_id
      WHERE a.state = 'accepted' AND i.state <> 'forwarded'`,
  },
];
