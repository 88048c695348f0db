import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { closeOrder } from './close-order.ts';

/** „Stornieren": before forwarding only. The channel still thinks the order is open, so a follow-up is raised. */
export async function cancelOrder(
  tx: SellerTx,
  input: { orderId: string; note?: string; expectedVersion?: number; actor: Actor },
): Promise<void> {
  await closeOrder(tx, input, {
    action: 'cancel',
    endsAs: 'cancelled',
    event: 'cancelled',
    followUp: 'cancel_in_channel',
  });
}
