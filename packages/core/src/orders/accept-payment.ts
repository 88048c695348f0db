import type { SellerTx } from '@bestellwerk/db/database';
import { sql } from '@bestellwerk/db/sql';
import type { Actor } from '../actor.ts';
import { forwardOrHold } from '../forwarding/forward-or-hold.ts';
import { addEvent } from '../history/add-event.ts';
import { moveOrder } from './move-order.ts';
import { requireAction } from './require-action.ts';

/** „Zahlung akzeptiert": the order counts as paid and is forwarded at once, or held with its reasons. */
export async function acceptPayment(
  tx: SellerTx,
  input: { orderId: string; note?: string; expectedVersion?: number; actor: Actor },
): Promise<void> {
  const order = await requireAction(tx, { ...input, action: 'accept_payment' });
  await moveOrder(tx, {
    orderId: order.id,
    from: ['awaiting_payment'],
    to: 'in_progress',
    reasons: [],
    set: sql`paid = true`,
  });
  await addEvent(tx, {
    orderId: order.id,
    kind: 'payment_accepted',
    actor: input.actor,
    data: input.note ? { note: input.note } : {},
  });
  await forwardOrHold(tx, { ...order, status: 'in_progress', paid: true }, { actor: input.actor });
}
