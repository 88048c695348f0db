import type { LedgerRule } from '../finding.ts';

/** Stored balances are what the entries add up to, at every entry, and never below zero. */
export const BALANCES: readonly LedgerRule[] = [
  {
    kind: 'posted_balance_drifted',
    category: 'difference',
    sql: `WITH booked AS (
        SELECT seller_id, sum(CASE WHEN credit_account = 'money_box' THEN amount_cents ELSE -amount_cents END) AS cents
        FROM transfer WHERE 'money_box' IN (debit_account, credit_account) GROUP BY seller_id)
      SELECT a.seller_id, 'account ' || a.code AS subject,
        'stands at ' || a.posted_cents || ', its entries add up to ' || e.cents AS detail,
        abs(a.posted_cents - e.cents) AS cents
      FROM account a LEFT JOIN booked b ON b.seller_id = a.seller_id
      CROSS JOIN LATERAL (SELECT CASE a.code WHEN 'money_box' THEN coalesce(b.cents, 0) ELSE 0 END AS cents) e
      WHERE a.posted_cents <> e.cents`,
  },
  {
    kind: 'held_balance_drifted',
    category: 'difference',
    sql: `WITH open AS (
        SELECT h.seller_id, sum(h.amount_cents) AS cents
        FROM hold h LEFT JOIN hold_resolution e ON e.seller_id = h.seller_id AND e.hold_id = h.id
        WHERE e.hold_id IS NULL GROUP BY h.seller_id)
      SELECT a.seller_id, 'account ' || a.code AS subject,
        'reserves ' || a.held_cents || ', its open holds add up to ' || e.cents AS detail,
        abs(a.held_cents - e.cents) AS cents
      FROM account a LEFT JOIN open o ON o.seller_id = a.seller_id
      CROSS JOIN LATERAL (SELECT CASE a.code WHEN 'money_box' THEN coalesce(o.cents, 0) ELSE 0 END AS cents) e
      WHERE a.held_cents <> e.cents`,
  },
  {
    kind: 'negative_balance',
    category: 'difference',
    sql: `SELECT seller_id, 'account ' || code AS subject,
        'has ' || posted_cents || ' and reserves ' || held_cents AS detail,
        -least(posted_cents - held_cents, held_cents) AS cents
      FROM account WHERE code = 'money_box' AND (posted_cents - held_cents < 0 OR held_cents < 0)
      UNION ALL
      SELECT seller_id, 'transfer ' || id, 'left a balance of ' || balance_after_cents, -balance_after_cents
      FROM transfer WHERE balance_after_cents < 0`,
  },
  {
    kind: 'balance_chain_broken',
    category: 'difference',
    sql: `SELECT c.seller_id, 'transfer ' || c.id AS subject,
        'left a balance of ' || coalesce(c.found::text, 'nothing') || ' where ' || c.expected || ' was due' AS detail,
        abs(coalesce(c.found, 0) - c.expected) AS cents
      FROM (
        SELECT seller_id, id, balance_after_cents AS found,
          coalesce(lag(balance_after_cents) OVER (PARTITION BY seller_id ORDER BY seq), 0)
            + CASE WHEN credit_account = 'money_box' THEN amount_cents ELSE -amount_cents END AS expected
        FROM transfer WHERE 'money_box' IN (debit_account, credit_account)
      ) c WHERE c.found IS DISTINCT FROM c.expected`,
  },
  {
    kind: 'unbalanced_transfer',
    category: 'difference',
    sql: `SELECT seller_id, 'transfer ' || id AS subject,
        'moves ' || amount_cents || ' from ' || debit_account || ' to ' || credit_account || ' as ' || kind AS detail,
        abs(amount_cents) AS cents
      FROM transfer WHERE amount_cents <= 0 OR debit_account = credit_account OR NOT CASE kind
        WHEN 'capture' THEN debit_account IN ('money_box', 'paypal') AND credit_account = 'supplier'
        ELSE debit_account IN ('card', 'bank', 'paypal') AND credit_account = 'money_box' END`,
  },
  {
    kind: 'top_up_differs',
    category: 'difference',
    sql: `WITH credited AS (
        SELECT seller_id, top_up_id, sum(amount_cents) AS cents FROM transfer WHERE kind = 'top_up'
        GROUP BY seller_id, top_up_id)
      SELECT coalesce(u.seller_id, c.seller_id) AS seller_id,
        'top-up ' || coalesce(u.id, c.top_up_id) AS subject,
        'is ' || coalesce(u.status || ' over ' || u.amount_cents, 'unknown') || ', credited were ' || coalesce(c.cents, 0)
          AS detail,
        abs(e.cents - coalesce(c.cents, 0)) AS cents
      FROM top_up u FULL JOIN credited c ON c.seller_id = u.seller_id AND c.top_up_id = u.id
      CROSS JOIN LATERAL (SELECT CASE u.status WHEN 'settled' THEN u.amount_cents ELSE 0 END AS cents) e
      WHERE e.cents <> coalesce(c.cents, 0)`,
  },
];
