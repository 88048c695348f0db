import { requireChannel } from '@bestellwerk/core/channels/channel-store';
import type { SellerTx } from '@bestellwerk/db/database';

/** The channel a path names. Throws `not_found`. */
export async function findChannel(tx: SellerTx, params: { id: string }): Promise<void> {
  await requireChannel(tx, params.id);
}
