import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { cents, type Cents } from '@bestellwerk/domain/money';
import { statusesAllowing, type OrderStatus } from '@bestellwerk/domain/order-status';
import type { ReasonCode } from '@bestellwerk/domain/reasons';
import { isCancellableInChannel } from '../channels/write-back/can-cancel-in-channel.ts';
import { selectedOrders, type BulkSelection } from './bulk-selection.ts';
import type { BulkActionName } from './start-bulk-action.ts';

type BulkPreviewView = {
  total: number;
  eligible: number;
  skipped: readonly { status: OrderStatus; orders: number }[];
  unknown: number;
  kept: readonly { code: ReasonCode; orders: number }[];
  inChannel: number | null;
  funds: BulkFunds | null;
};

export type BulkFunds = {
  orders: number;
  costCents: Cents;
  availableCents: Cents;
  covered: number;
  missingCents: Cents;
  unpriced: number;
  hasPaypal: boolean;
};

/** Reasons that sending alone does not mend: found by our own checks, or a margin that nobody has released. */
const KEEPS = sql`(reason -> 'params' ? 'problem' OR reason ->> 'code' = 'negative_margin' AND NOT margin_released)`;

type Row = {
  total: number;
  eligible: number;
  skipped: { status: OrderStatus; orders: number }[];
  kept: { code: ReasonCode; orders: number }[];
  inChannel: number;
  orders: number;
  cost: bigint;
  covered: number;
  unpriced: number;
  available: bigint;
  hasPaypal: boolean;
};

/**
 * What a bulk action would do, as things stand: one statement over what is selected, which changes nothing. The
 * Money Box is counted as `resendBlocked` counts it: oldest first, less what orders on their way will take.
 */
export async function previewBulkAction(
  tx: SellerTx,
  { action, selection }: { action: BulkActionName; selection: BulkSelection },
): Promise<BulkPreviewView> {
  const isSelected = await selectedOrders(tx, selection);
  const [row] = await query<Row>(
    tx,
    sql`WITH judged AS (
          SELECT o.id, o.status, o.placed_at, o.cost_cents, allowed.it AS eligible,
            CASE WHEN allowed.it THEN (
              SELECT reason ->> 'code' FROM jsonb_array_elements(o.reasons) reason WHERE ${KEEPS} LIMIT 1
            ) END AS kept,
            ${action === 'cancel' ? sql`allowed.it AND ${isCancellableInChannel()}` : sql`false`} AS in_channel
          FROM orders o, LATERAL (SELECT o.status = ANY(${[...statusesAllowing(action)]}::text[]) AS it) allowed
          WHERE ${isSelected}
        ), purse AS (
          SELECT a.posted_cents - a.held_cents - (
            SELECT coalesce(sum(coalesce(r.cost_cents, o.cost_cents)), 0) FROM forwarding_round r
            JOIN orders o ON o.seller_id = r.seller_id AND o.id = r.order_id
            WHERE r.seller_id = a.seller_id AND r.step IN ('quote', 'reserve') AND r.mode = 'forward'
          ) AS cents FROM account a WHERE a.seller_id = ${tx.sellerId}::uuid AND a.code = 'money_box'
        ), sendable AS (
          SELECT cost_cents, sum(coalesce(cost_cents, 0)) OVER (ORDER BY placed_at, id) AS upto
          FROM judged WHERE eligible AND kept IS NULL
        )
        SELECT j.total, j.eligible, coalesce(s.skipped, '[]') AS skipped, coalesce(k.kept, '[]') AS kept,
          j.in_channel AS "inChannel", f.orders, f.cost, f.covered, f.unpriced, purse.cents::bigint AS available,
          settings.paypal_fallback AND seller.paypal_email IS NOT NULL AS "hasPaypal"
        FROM (SELECT count(*)::int AS total, count(*) FILTER (WHERE eligible)::int AS eligible,
            count(*) FILTER (WHERE in_channel)::int AS in_channel FROM judged) j,
          (SELECT jsonb_agg(jsonb_build_object('status', status, 'orders', orders) ORDER BY orders DESC) AS skipped
           FROM (SELECT status, count(*) AS orders FROM judged WHERE NOT eligible GROUP BY status) each) s,
          (SELECT jsonb_agg(jsonb_build_object('code', kept, 'orders', orders) ORDER BY orders DESC) AS kept
           FROM (SELECT kept, count(*) AS orders FROM judged WHERE kept IS NOT NULL GROUP BY kept) each) k,
          purse,
          LATERAL (SELECT count(*)::int AS orders, coalesce(sum(cost_cents), 0)::bigint AS cost,
             count(*) FILTER (WHERE upto <= purse.cents)::int AS covered,
             count(*) FILTER (WHERE cost_cents IS NULL)::int AS unpriced FROM sendable) f,
          seller_settings settings JOIN seller ON seller.id = settings.seller_id
        WHERE settings.seller_id = ${tx.sellerId}::uuid`,
  );
  if (!row) throw new Error('a seller has a Money Box and settings');
  const given = 'orderIds' in selection ? new Set(selection.orderIds).size : row.total;
  const sends = action === 'resend' || action === 'accept_payment';
  return {
    total: given,
    eligible: row.eligible,
    skipped: row.skipped,
    unknown: given - row.total,
    kept: sends ? row.kept : [],
    inChannel: action === 'cancel' ? row.inChannel : null,
    funds: sends ? fundsOf(row) : null,
  };
}

function fundsOf({ orders, covered, unpriced, hasPaypal, ...row }: Row): BulkFunds {
  const costCents = Number(row.cost);
  const availableCents = Math.max(0, Number(row.available));
  const missingCents = Math.max(0, costCents - availableCents);
  return {
    orders,
    costCents: cents(costCents),
    availableCents: cents(availableCents),
    covered,
    missingCents: cents(missingCents),
    unpriced,
    hasPaypal,
  };
}
