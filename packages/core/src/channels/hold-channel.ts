import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { Refusal } from '@bestellwerk/domain/refusal';
import { isStorableId } from '../orders/order-store.ts';
import type { ChannelRef } from './channel-store.ts';

/**
 * The channel an order is handed in for, kept from being removed until the transaction ends. Refuses
 * `unknown_channel` for one that does not exist and for another seller's.
 */
export async function holdChannel(tx: SellerTx, channelId: string): Promise<ChannelRef> {
  const [channel] = isStorableId(channelId)
    ? await query<ChannelRef>(
        tx,
        sql`SELECT id, name, type FROM channel
            WHERE seller_id = ${tx.sellerId}::uuid AND id = ${channelId}::uuid FOR KEY SHARE`,
      )
    : [];
  if (!channel) {
    throw new Refusal('unknown_channel', 'no such channel', {
      details: [{ path: 'channelId', code: 'unknown' }],
    });
  }
  return channel;
}
