import type { SellerTx } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';
import { Refusal } from '@bestellwerk/domain/refusal';

/** Removes a channel with its mappings and deliveries. Refuses `in_use` while it has orders. */
export async function deleteChannel(tx: SellerTx, input: { channelId: string }): Promise<void> {
  const where = { sellerId: tx.sellerId, channelId: input.channelId };
  // Locked before looking: an order that is just being taken in holds its channel, and is seen afterwards.
  const found = await execute(
    tx,
    sql`SELECT id FROM channel WHERE seller_id = ${tx.sellerId}::uuid AND id = ${input.channelId}::uuid FOR UPDATE`,
  );
  if (found === 0) throw new Refusal('not_found', 'no such channel');
  if (await tx.prisma.order.findFirst({ where, select: { id: true } })) {
    throw new Refusal('in_use', 'the channel has orders');
  }
  await tx.prisma.channel.delete({
    where: { sellerId_id: { sellerId: tx.sellerId, id: input.channelId } },
  });
}
