import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { Refusal } from '@bestellwerk/domain/refusal';
import { queueWrite } from '../channels/write-back/queue-write.ts';
import { canCancelInChannel } from '../channels/write-back/can-cancel-in-channel.ts';
import { closeOrder } from './close-order.ts';

/**
 * „Stornieren": before forwarding only. The channel still thinks the order is open: either it is told (`inChannel`,
 * refused where it cannot be), or a follow-up is raised.
 */
export async function cancelOrder(
  tx: SellerTx,
  input: { orderId: string; note?: string; inChannel?: boolean; expectedVersion?: number; actor: Actor },
): Promise<void> {
  const { orderId, inChannel = false } = input;
  const isPossible = inChannel && (await canCancelInChannel(tx, orderId));
  await closeOrder(tx, input, {
    action: 'cancel',
    endsAs: 'cancelled',
    event: 'cancelled',
    followUp: inChannel ? null : 'cancel_in_channel',
  });
  if (!inChannel) return;
  if (!isPossible || !(await queueWrite(tx, { orderId, kind: 'cancellation' }))) {
    throw new Refusal('channel_cannot_cancel', 'this order can only be cancelled in its channel by hand');
  }
}
