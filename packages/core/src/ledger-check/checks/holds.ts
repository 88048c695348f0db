import type { LedgerRule } from '../finding.ts';

/** A part paid by the Money Box is reserved before it is sent, and its hold ends as the part does. */
export const HOLDS: readonly LedgerRule[] = [
  {
    kind: 'hold_of_settled_part',
    category: 'openHolds',
    sql: `SELECT h.seller_id, 'hold ' || h.id AS subject,
        'is open, but part ' || p.reference || ' was ' || p.state AS detail, h.amount_cents AS cents
      FROM hold h JOIN forwarding_part p ON p.seller_id = h.seller_id AND p.id = h.part_id
      LEFT JOIN hold_resolution e ON e.seller_id = h.seller_id AND e.hold_id = h.id
      WHERE e.hold_id IS NULL AND p.state IN ('accepted', 'refused')`,
  },
  {
    kind: 'hold_of_resting_order',
    category: 'openHolds',
    sql: `SELECT h.seller_id, 'hold ' || h.id AS subject,
        'is open, but order ' || o.id || ' is ' || o.status AS detail, h.amount_cents AS cents
      FROM hold h JOIN orders o ON o.seller_id = h.seller_id AND o.id = h.order_id
      LEFT JOIN forwarding_part p ON p.seller_id = h.seller_id AND p.id = h.part_id
      LEFT JOIN hold_resolution e ON e.seller_id = h.seller_id AND e.hold_id = h.id
      WHERE e.hold_id IS NULL AND o.status <> 'forwarding' AND coalesce(p.state, '') NOT IN ('accepted', 'refused')`,
  },
  {
    kind: 'hold_without_part',
    category: 'openHolds',
    sql: `SELECT h.seller_id, 'hold ' || h.id AS subject,
        'belongs to no part of the order that the Money Box pays' AS detail, h.amount_cents AS cents
      FROM hold h LEFT JOIN forwarding_part p
        ON p.seller_id = h.seller_id AND p.id = h.part_id AND p.order_id = h.order_id AND p.source = 'money_box'
      WHERE p.id IS NULL`,
  },
  {
    kind: 'hold_resolved_early',
    category: 'difference',
    sql: `SELECT h.seller_id, 'hold ' || h.id AS subject,
        'has ended by ' || e.kind || ', but part ' || p.reference || ' is ' || p.state AS detail, h.amount_cents AS cents
      FROM hold h JOIN hold_resolution e ON e.seller_id = h.seller_id AND e.hold_id = h.id
      JOIN forwarding_part p ON p.seller_id = h.seller_id AND p.id = h.part_id
      WHERE p.state NOT IN ('accepted', 'refused')`,
  },
  {
    kind: 'hold_resolved_wrongly',
    category: 'difference',
    sql: `SELECT h.seller_id, 'hold ' || h.id AS subject,
        'has ended by ' || e.kind || coalesce(' through ' || e.transfer_id, '') || ', but part ' || p.reference
          || ' was ' || p.state AS detail, h.amount_cents AS cents
      FROM hold h JOIN hold_resolution e ON e.seller_id = h.seller_id AND e.hold_id = h.id
      JOIN forwarding_part p ON p.seller_id = h.seller_id AND p.id = h.part_id
      LEFT JOIN transfer t ON t.seller_id = e.seller_id AND t.id = e.transfer_id
      WHERE p.state IN ('accepted', 'refused')
        AND ((e.kind = 'capture') <> (p.state = 'accepted') OR (e.kind = 'capture' AND t.part_id IS DISTINCT FROM h.part_id))`,
  },
  {
    kind: 'hold_differs_from_cost',
    category: 'difference',
    sql: `SELECT h.seller_id, 'hold ' || h.id AS subject,
        'reserves ' || h.amount_cents || ' for ' || p.reference || ', which costs ' || p.cost_cents AS detail,
        abs(h.amount_cents - p.cost_cents) AS cents
      FROM hold h JOIN forwarding_part p ON p.seller_id = h.seller_id AND p.id = h.part_id
      WHERE h.amount_cents <> p.cost_cents`,
  },
  {
    kind: 'part_without_hold',
    category: 'difference',
    sql: `SELECT p.seller_id, 'part ' || p.reference AS subject,
        'is ' || p.state || ', but nothing was reserved for it' AS detail, p.cost_cents AS cents
      FROM forwarding_part p LEFT JOIN hold h ON h.seller_id = p.seller_id AND h.part_id = p.id
      WHERE p.source = 'money_box' AND h.id IS NULL`,
  },
];
