import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { addEvent } from '../history/add-event.ts';
import type { OrderEventRow } from '../history/list-order-events.ts';
import { publishHint } from '../stream/publish-hint.ts';

/** Adds a note to an order's timeline, in any status. */
export async function addOrderNote(
  tx: SellerTx,
  input: { orderId: string; text: string; actor: Actor },
): Promise<OrderEventRow> {
  const { orderId, actor } = input;
  const event = { orderId, kind: 'note', actor, data: { text: input.text } } as const;
  const id = await addEvent(tx, event);
  await publishHint(tx, { topic: 'order', id: orderId });
  return { ...event, id, at: tx.clock.now() };
}
