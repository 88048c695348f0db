import type { Database } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { ChannelDesk } from '../pull/channel-desk.ts';
import type { OpenConnection } from '../pull/connection.ts';
import { findConnection } from '../pull/find-connection.ts';

/** The eBay channel that an address names, with its access data. Whoever calls is not known yet. */
export async function findEbayChannel(
  db: Database,
  desk: Pick<ChannelDesk, 'secretBox'>,
  channelId: string,
): Promise<OpenConnection> {
  const channel = await db.asSystem((tx) =>
    tx.prisma.channel.findUnique({ where: { id: channelId }, select: { sellerId: true, type: true } }),
  );
  if (!channel) throw new Refusal('not_found', 'no such channel');
  if (channel.type !== 'ebay') throw new Refusal('webhook_not_supported', 'this is no channel of eBay');
  const connection = await db.withSeller(channel.sellerId, (tx) =>
    findConnection(tx, channelId, desk.secretBox),
  );
  if (!connection) throw new Refusal('channel_not_connected', 'the channel is not connected with eBay');
  return connection;
}
