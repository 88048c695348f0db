import type { Database } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { requireChannel } from '../channel-store.ts';
import { ChannelFault } from '../remote/channel-fault.ts';
import type { ChannelDesk } from './channel-desk.ts';
import { findConnection } from './find-connection.ts';

/** Makes one small call to the channel's API. Answers with what is wrong, or null where nothing is. */
export async function testConnection(
  { db, desk }: { db: Database; desk: ChannelDesk },
  { sellerId, channelId }: { sellerId: string; channelId: string },
): Promise<ChannelFault | null> {
  const connection = await db.withSeller(sellerId, async (tx) => {
    await requireChannel(tx, channelId);
    return findConnection(tx, channelId, desk.secretBox);
  });
  if (!connection)
    throw new Refusal('channel_not_connected', 'it was not said yet how this channel is reached');
  try {
    await desk.open(db, connection).testConnection();
    return null;
  } catch (error) {
    if (error instanceof ChannelFault) return error;
    throw error;
  }
}
