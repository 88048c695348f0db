import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { closeOrder } from './close-order.ts';

/** „Manuell versendet": handled by hand. The seller orders on the supplier's own site, so a follow-up is raised. */
export async function markManuallySent(
  tx: SellerTx,
  input: { orderId: string; note?: string; expectedVersion?: number; actor: Actor },
): Promise<void> {
  await closeOrder(tx, input, {
    action: 'mark_manually_sent',
    endsAs: 'manually_sent',
    event: 'marked_manually_sent',
    followUp: 'order_at_supplier',
  });
}
