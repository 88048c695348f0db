import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { addEvent } from '../history/add-event.ts';
import { getOrderEvent, type OrderEventRow } from '../history/list-order-events.ts';
import { publishHint } from '../stream/publish-hint.ts';

/** Adds a note to an order's timeline, in any status. */
export async function addOrderNote(
  tx: SellerTx,
  input: { orderId: string; text: string; actor: Actor },
): Promise<OrderEventRow> {
  const { orderId, actor } = input;
  const id = await addEvent(tx, { orderId, kind: 'note', actor, data: { text: input.text } });
  await publishHint(tx, { topic: 'order', id: orderId });
  return getOrderEvent(tx, { orderId, eventId: id });
}
