import type { LedgerRule } from '../finding.ts';

/** What a part costs the seller: PayPal adds 1 % and 0.30 € to the supplier's total. */
const EXPECTED = `CASE p.source WHEN 'paypal' THEN p.cost_cents + (p.cost_cents + 50) / 100 + 30 ELSE p.cost_cents END`;

/** Every accepted part is charged once, in full, from where it was to be paid, and nothing else is. */
export const CAPTURES: readonly LedgerRule[] = [
  {
    kind: 'part_debited_twice',
    category: 'debitedTwice',
    sql: `SELECT t.seller_id, 'part ' || t.part_id AS subject,
        'was charged by ' || string_agg(t.id, ', ' ORDER BY t.seq) AS detail,
        sum(t.amount_cents) - max(t.amount_cents) AS cents
      FROM transfer t WHERE t.kind = 'capture' GROUP BY t.seller_id, t.part_id HAVING count(*) > 1`,
  },
  {
    kind: 'item_debited_twice',
    category: 'debitedTwice',
    sql: `SELECT i.seller_id, 'order ' || min(i.order_id::text) AS subject,
        'item ' || i.item_id || ' was charged by ' || string_agg(DISTINCT i.reference, ', ') AS detail, 0 AS cents
      FROM checked_part_item i JOIN (SELECT DISTINCT seller_id, part_id FROM transfer WHERE kind = 'capture') t
        ON t.seller_id = i.seller_id AND t.part_id = i.part_id
      GROUP BY i.seller_id, i.item_id HAVING count(DISTINCT i.part_id) > 1`,
  },
  {
    kind: 'accepted_part_not_debited',
    category: 'difference',
    sql: `SELECT p.seller_id, 'part ' || p.reference AS subject,
        'was accepted, but never charged' AS detail, p.cost_cents AS cents
      FROM forwarding_part p LEFT JOIN transfer t
        ON t.seller_id = p.seller_id AND t.part_id = p.id AND t.kind = 'capture'
      WHERE p.state = 'accepted' AND t.id IS NULL`,
  },
  {
    kind: 'debit_without_acceptance',
    category: 'difference',
    sql: `SELECT t.seller_id, 'transfer ' || t.id AS subject,
        'charges a part that is ' || coalesce(p.state, 'unknown to us') AS detail, t.amount_cents AS cents
      FROM transfer t LEFT JOIN forwarding_part p
        ON p.seller_id = t.seller_id AND p.id = t.part_id AND p.order_id = t.order_id
      WHERE t.kind = 'capture' AND p.state IS DISTINCT FROM 'accepted'`,
  },
  {
    kind: 'debit_differs_from_cost',
    category: 'difference',
    sql: `SELECT p.seller_id, 'transfer ' || t.id AS subject,
        'charges ' || t.amount_cents || ' for ' || p.reference || ', which costs ' || (${EXPECTED}) AS detail,
        abs(t.amount_cents - (${EXPECTED})) AS cents
      FROM transfer t JOIN forwarding_part p ON p.seller_id = t.seller_id AND p.id = t.part_id
      WHERE t.kind = 'capture' AND t.amount_cents <> (${EXPECTED})`,
  },
  {
    kind: 'debit_from_wrong_account',
    category: 'difference',
    sql: `SELECT p.seller_id, 'transfer ' || t.id AS subject,
        'charges ' || t.debit_account || ', but ' || p.reference || ' was to be paid by ' || p.source AS detail,
        t.amount_cents AS cents
      FROM transfer t JOIN forwarding_part p ON p.seller_id = t.seller_id AND p.id = t.part_id
      WHERE t.kind = 'capture' AND t.debit_account <> p.source`,
  },
  {
    kind: 'round_paid_two_ways',
    category: 'difference',
    sql: `SELECT p.seller_id, 'order ' || p.order_id AS subject,
        'round ' || p.round || ' is paid by the Money Box and by PayPal' AS detail, sum(p.cost_cents) AS cents
      FROM forwarding_part p GROUP BY p.seller_id, p.order_id, p.round HAVING count(DISTINCT p.source) > 1`,
  },
  {
    kind: 'supplier_order_total_differs',
    category: 'difference',
    sql: `SELECT p.seller_id, 'part ' || p.reference AS subject,
        'costs ' || p.cost_cents || ', its supplier order says ' || s.total_cents AS detail,
        abs(p.cost_cents - s.total_cents) AS cents
      FROM forwarding_part p JOIN supplier_order s ON s.seller_id = p.seller_id AND s.part_id = p.id
      WHERE p.cost_cents <> s.total_cents`,
  },
];
