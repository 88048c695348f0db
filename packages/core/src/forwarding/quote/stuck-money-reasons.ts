import type { SellerSqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { NewReason } from '@bestellwerk/domain/reasons';
import { moneyReasons } from '../send/money-reasons.ts';

type Row = {
  totalCents: bigint;
  currency: string;
  marginReleased: boolean;
  checkMargin: boolean | null;
  paypal: boolean | null;
  available: bigint | null;
  isPartly: boolean;
};

/** What the money would say if the order were sent now, for an order that is held by something else. */
export async function stuckMoneyReasons(
  tx: SellerSqlTx,
  orderId: string,
  costCents: number,
): Promise<NewReason[]> {
  const [row] = await query<Row>(
    tx,
    sql`SELECT o.total_cents AS "totalCents", o.currency, o.margin_released AS "marginReleased",
          s.check_margin AS "checkMargin", (s.paypal_fallback AND seller.paypal_email IS NOT NULL) AS paypal,
          a.posted_cents - a.held_cents AS available,
          EXISTS (SELECT FROM order_item i
                  WHERE i.seller_id = o.seller_id AND i.order_id = o.id AND i.state = 'forwarded') AS "isPartly"
        FROM orders o JOIN seller ON seller.id = o.seller_id
        LEFT JOIN seller_settings s ON s.seller_id = o.seller_id
        LEFT JOIN account a ON a.seller_id = o.seller_id AND a.code = 'money_box'
        WHERE o.seller_id = ${tx.sellerId}::uuid AND o.id = ${orderId}::uuid`,
  );
  if (!row) return [];
  return moneyReasons({
    costCents,
    totalCents: Number(row.totalCents),
    currency: row.currency,
    isMarginChecked: (row.checkMargin ?? true) && !row.marginReleased && !row.isPartly,
    availableCents: Number(row.available ?? 0n),
    hasPaypal: row.paypal ?? false,
  });
}
