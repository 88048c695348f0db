import type { LedgerRule } from '../finding.ts';

/** Orders that nobody will move, and goods that will never come. */
export const LOST_ORDERS: readonly LedgerRule[] = [
  {
    kind: 'forwarding_without_round',
    category: 'lost',
    sql: `SELECT o.seller_id, 'order ' || o.id AS subject, 'is forwarding, but no round of it is open' AS detail, 0 AS cents
      FROM orders o WHERE o.status = 'forwarding' AND NOT EXISTS (
        SELECT FROM forwarding_round r
        WHERE r.seller_id = o.seller_id AND r.order_id = o.id AND r.step <> 'done' AND r.mode = 'forward')`,
  },
  {
    kind: 'round_without_part',
    category: 'lost',
    sql: `SELECT r.seller_id, 'order ' || r.order_id AS subject,
        'round ' || r.round || ' is being sent, but no part of it is open' AS detail, 0 AS cents
      FROM forwarding_round r WHERE r.step = 'send' AND NOT EXISTS (
        SELECT FROM forwarding_part p WHERE p.seller_id = r.seller_id AND p.order_id = r.order_id
          AND p.round = r.round AND p.state NOT IN ('accepted', 'refused'))`,
  },
  {
    kind: 'round_of_resting_order',
    category: 'lost',
    sql: `SELECT r.seller_id, 'order ' || r.order_id AS subject,
        'round ' || r.round || ' is open, but the order is ' || o.status AS detail, 0 AS cents
      FROM forwarding_round r JOIN orders o ON o.seller_id = r.seller_id AND o.id = r.order_id
      WHERE r.step <> 'done' AND r.mode = 'forward' AND o.status <> 'forwarding'`,
  },
  {
    kind: 'part_of_ended_round',
    category: 'lost',
    sql: `SELECT p.seller_id, 'part ' || p.reference AS subject,
        'is ' || p.state || ', but its round is at ' || r.step AS detail, p.cost_cents AS cents
      FROM forwarding_part p
      JOIN forwarding_round r ON r.seller_id = p.seller_id AND r.order_id = p.order_id AND r.round = p.round
      WHERE p.state NOT IN ('accepted', 'refused') AND r.step <> 'send'`,
  },
  {
    kind: 'unattended_order',
    category: 'lost',
    sql: `SELECT o.seller_id, 'order ' || o.id AS subject,
        'is in progress without a reason, an open round or a next attempt' AS detail, 0 AS cents
      FROM orders o WHERE o.status = 'in_progress' AND cardinality(o.reason_codes) = 0 AND o.next_attempt_at IS NULL
        AND NOT EXISTS (SELECT FROM forwarding_round r
          WHERE r.seller_id = o.seller_id AND r.order_id = o.id AND r.step <> 'done')`,
  },
  {
    kind: 'open_item_of_sent_order',
    category: 'lost',
    sql: `SELECT o.seller_id, 'order ' || o.id AS subject,
        'is ' || o.status || ', but item ' || i.id || ' was never sent' AS detail, 0 AS cents
      FROM orders o JOIN order_item i ON i.seller_id = o.seller_id AND i.order_id = o.id
      WHERE o.status IN ('forwarded', 'shipped') AND i.state = 'open'`,
  },
  {
    kind: 'sent_item_without_part',
    category: 'lost',
    sql: `SELECT i.seller_id, 'order ' || i.order_id AS subject,
        'item ' || i.id || ' counts as sent, but no accepted part holds it' AS detail, 0 AS cents
      FROM order_item i
      LEFT JOIN checked_part_item a ON a.seller_id = i.seller_id AND a.item_id = i.id AND a.state = 'accepted'
      WHERE i.state = 'forwarded' AND a.item_id IS NULL`,
  },
  {
    kind: 'sent_order_without_part',
    category: 'lost',
    sql: `SELECT o.seller_id, 'order ' || o.id AS subject,
        'is ' || o.status || ', but no part of it was accepted' AS detail, 0 AS cents
      FROM orders o LEFT JOIN forwarding_part p
        ON p.seller_id = o.seller_id AND p.order_id = o.id AND p.state = 'accepted'
      WHERE o.status IN ('forwarded', 'shipped') AND p.id IS NULL`,
  },
  {
    kind: 'ended_order_with_part',
    category: 'lost',
    sql: `SELECT o.seller_id, 'order ' || o.id AS subject,
        'is ' || o.status || ', but part ' || p.reference || ' is ' || p.state AS detail, p.cost_cents AS cents
      FROM orders o JOIN forwarding_part p ON p.seller_id = o.seller_id AND p.order_id = o.id
      WHERE o.status IN ('awaiting_payment', 'cancelled', 'manually_sent') AND p.state <> 'refused'`,
  },
  {
    kind: 'unprocessed_delivery',
    category: 'lost',
    sql: `SELECT d.seller_id, 'delivery ' || d.id AS subject,
        'of ' || to_char(d.received_at, 'YYYY-MM-DD HH24:MI') || ' waits, but no job will process it' AS detail, 0 AS cents
      FROM delivery d WHERE d.state = 'received' AND NOT EXISTS (
        SELECT FROM checked_job j WHERE j.task = 'process-delivery' AND j.payload->>'deliveryId' = d.id::text)`,
  },
  {
    kind: 'unattended_bulk_action',
    category: 'lost',
    sql: `SELECT b.seller_id, 'bulk action ' || b.id AS subject,
        'is ' || b.state || ', but no job will run it' AS detail, 0 AS cents
      FROM bulk_action b WHERE b.state IN ('queued', 'running') AND NOT EXISTS (
        SELECT FROM checked_job j WHERE j.task = 'run-bulk-action' AND j.payload->>'bulkActionId' = b.id::text)`,
  },
];
