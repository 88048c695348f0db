import type { SecretBox } from '@bestellwerk/core/channels/secret-box';
import type { PoolClient } from '@bestellwerk/db/pools';
import { takesWebhooks } from '@bestellwerk/domain/channel-type';
import { newSecret } from '@bestellwerk/platform/ids';
import type { SeedChannel } from '../orders/draft.ts';
import { deliveriesTable, skuMappingsTable, writeSeller } from '../write/seller-tables.ts';
import { copyInto } from '../write/table.ts';
import { writeBooks, writeRecords } from '../write/write-records.ts';
import type { ToldSeller } from './tell-seller.ts';

/** Writes one seller with everything that belongs to him, in the open transaction. */
export async function writeToldSeller(
  client: PoolClient,
  seller: ToldSeller,
  { passwordHash, secretBox }: { passwordHash: string; secretBox: SecretBox },
): Promise<void> {
  const { spec, sellerId, userId, createdAt } = seller;
  await writeSeller(client, {
    ...spec,
    id: sellerId,
    userId,
    passwordHash,
    createdAt,
    channels: seller.channels.map((channel) => ({
      ...channel,
      webhookSecret: takesWebhooks(channel.type) ? secretBox.seal(newSecret(), channel.id) : null,
      lastDeliveryAt: latest(deliveriesOf(seller, channel)),
      lastOrderAt: latest(ordersOf(seller, channel)),
      refusedDeliveries: channel.type === 'shopify' ? 2 : 0,
    })),
  });
  await copyInto(client, skuMappingsTable, seller.skuMappings);
  await writeRecords(client, seller.records);
  await writeBooks(client, sellerId, seller.books, seller.topUps);
  await copyInto(client, deliveriesTable, seller.deliveries);
}

function deliveriesOf({ deliveries }: ToldSeller, channel: SeedChannel): Date[] {
  return deliveries.filter((row) => row.channelId === channel.id).map((row) => row.receivedAt);
}

function ordersOf({ records }: ToldSeller, channel: SeedChannel): Date[] {
  return records.filter(({ draft }) => draft.channel.id === channel.id).map(({ draft }) => draft.receivedAt);
}

function latest(dates: readonly Date[]): Date | null {
  return dates.length === 0 ? null : dates.reduce((a, b) => (a > b ? a : b));
}
