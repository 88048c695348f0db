import type { SellerTx } from '@bestellwerk/db/database';
import type { FollowUpKind } from '@bestellwerk/domain/follow-up-kind';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { ChannelRef } from '../channels/channel-store.ts';

export type FollowUpRow = {
  id: string;
  orderId: string;
  orderNumber: string;
  kind: FollowUpKind;
  url: string | null;
  channel: ChannelRef;
  createdAt: Date;
  doneAt: Date | null;
};

export async function findFollowUps(
  tx: SellerTx,
  query: { where: object; orderBy: object[]; take: number },
): Promise<FollowUpRow[]> {
  const rows = await tx.prisma.followUp.findMany({
    ...query,
    where: { ...query.where, sellerId: tx.sellerId },
    include: {
      order: {
        select: { number: true, channelUrl: true, channel: { select: { id: true, name: true, type: true } } },
      },
    },
  });
  return rows.map(({ order, ...row }) => ({
    id: row.id,
    orderId: row.orderId,
    orderNumber: order.number,
    kind: row.kind as FollowUpKind,
    url: order.channelUrl,
    channel: order.channel as ChannelRef,
    createdAt: row.createdAt,
    doneAt: row.doneAt,
  }));
}

/** Throws `not_found` for an unknown follow-up and for another seller's. */
export async function getFollowUp(tx: SellerTx, followUpId: string): Promise<FollowUpRow> {
  const [followUp] = await findFollowUps(tx, { where: { id: followUpId }, orderBy: [], take: 1 });
  if (!followUp) throw new Refusal('not_found', 'no such follow-up');
  return followUp;
}
