import { ACCEPTANCES } from './checks/acceptances.ts';
import { BALANCES } from './checks/balances.ts';
import { CAPTURES } from './checks/captures.ts';
import { HOLDS } from './checks/holds.ts';
import { LOST_ORDERS } from './checks/lost-orders.ts';
import { SUPPLIER_BOOK } from './checks/supplier-book.ts';
import type { Finding, LedgerRule } from './finding.ts';

/** Runs one statement inside the transaction that is being checked. */
export type Ask = <Row>(statement: string) => Promise<Row[]>;

export const OWN_RULES: readonly LedgerRule[] = [
  ...LOST_ORDERS,
  ...ACCEPTANCES,
  ...CAPTURES,
  ...HOLDS,
  ...BALANCES,
];
export const SUPPLIER_RULES = SUPPLIER_BOOK;

/** What several rules look at, unfolded once. It belongs to the transaction and goes with it. */
const WORKING_TABLES = [
  `CREATE TEMP TABLE checked_part_item ON COMMIT DROP AS
    SELECT p.seller_id, p.order_id, p.id AS part_id, p.reference, p.state,
      (i->>'itemId')::uuid AS item_id, i->>'sku' AS sku, (i->>'quantity')::bigint AS quantity
    FROM forwarding_part p CROSS JOIN LATERAL jsonb_array_elements(p.items) i`,
  // A job that used up its tries stays in the queue, but nobody will run it any more.
  `CREATE TEMP TABLE checked_job ON COMMIT DROP AS
    SELECT t.identifier AS task, j.payload::jsonb AS payload
    FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE j.attempts < j.max_attempts OR j.locked_at IS NOT NULL`,
  `ANALYZE checked_part_item`,
];

type Row = Omit<Finding, 'kind' | 'category' | 'cents'> & { cents: string };

/**
 * Applies every rule to the state that the transaction behind `ask` sees, which has to be one snapshot for all of
 * them. The supplier's book must have been loaded before if it is to be compared.
 */
export async function findViolations(
  ask: Ask,
  options: { withSupplierBook: boolean; onRule?: (kind: string) => void },
): Promise<Finding[]> {
  for (const statement of WORKING_TABLES) await ask(statement);
  const findings: Finding[] = [];
  for (const rule of options.withSupplierBook ? [...OWN_RULES, ...SUPPLIER_RULES] : OWN_RULES) {
    options.onRule?.(rule.kind);
    const rows = await ask<Row>(
      `SELECT f.seller_id::text AS "sellerId", f.subject, f.detail, f.cents::text AS cents
       FROM (${rule.sql}) f ORDER BY 1, 2`,
    );
    for (const row of rows) {
      findings.push({ ...row, kind: rule.kind, category: rule.category, cents: Number(row.cents) });
    }
  }
  return findings;
}
