import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { SYSTEM } from '../actor.ts';
import { forwardOrHoldAll } from '../forwarding/forward-or-hold.ts';
import { addEvents } from '../history/add-event.ts';
import { lockOrders } from './order-store.ts';

/**
 * Sends orders again that wait for nothing but money, oldest first, as far as the available balance reaches: at most
 * `limit` in this call. Answers with how many went; call again until it is 0. Reserving decides in the end, so the
 * sum here need not be exact, and the Money Box is not locked: whoever forwards would have to wait for all of this.
 */
export async function resendBlocked(tx: SellerTx, { limit }: { limit: number }): Promise<number> {
  const affordable = await query<{ id: string }>(
    tx,
    sql`WITH purse AS (
          SELECT posted_cents - held_cents AS cents FROM account
          WHERE seller_id = ${tx.sellerId}::uuid AND code = 'money_box'
        ), promised AS (
          SELECT coalesce(sum(coalesce(r.cost_cents, o.cost_cents)), 0) AS cents FROM forwarding_round r
          JOIN orders o ON o.seller_id = r.seller_id AND o.id = r.order_id
          WHERE r.seller_id = ${tx.sellerId}::uuid AND r.step IN ('quote', 'reserve') AND r.mode = 'forward'
        ), waiting AS (
          SELECT id, placed_at, sum(coalesce(cost_cents, 0)) OVER (ORDER BY placed_at, id) AS upto FROM orders
          WHERE seller_id = ${tx.sellerId}::uuid AND status = 'in_progress'
            AND (status = 'awaiting_payment' OR cardinality(reason_codes) > 0)
            AND reason_codes <@ ARRAY['insufficient_funds', 'partially_forwarded']
            AND reason_codes @> ARRAY['insufficient_funds']
        )
        SELECT waiting.id FROM waiting, promised, purse WHERE upto + promised.cents <= purse.cents
        ORDER BY waiting.placed_at, waiting.id LIMIT ${limit}::int`,
  );
  if (affordable.length === 0) return 0;
  const locked = await lockOrders(
    tx,
    affordable.map(({ id }) => id),
  );
  const waiting = locked.filter((order) => order.status === 'in_progress');
  await addEvents(
    tx,
    waiting.map(({ id }) => ({
      sellerId: tx.sellerId,
      orderId: id,
      kind: 'resend_requested',
      actor: SYSTEM,
      data: { cause: 'top_up' },
    })),
  );
  await forwardOrHoldAll(tx, waiting, { actor: SYSTEM });
  return affordable.length;
}
