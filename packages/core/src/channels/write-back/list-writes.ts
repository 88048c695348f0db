import type { SellerTx } from '@bestellwerk/db/database';
import type { ChannelFaultCode } from '@bestellwerk/domain/channel-fault';
import type { ChannelWriteKind, ChannelWriteState } from '@bestellwerk/domain/channel-write';

export type ChannelWriteView = {
  id: string;
  kind: ChannelWriteKind;
  state: ChannelWriteState;
  faultCode: ChannelFaultCode | null;
  faultDetail: string | null;
  nextTryAt: Date | null;
  updatedAt: Date;
};

/** What the channel is or was told about an order. */
export async function listWrites(tx: SellerTx, orderId: string): Promise<ChannelWriteView[]> {
  const rows = await tx.prisma.channelWrite.findMany({
    where: { sellerId: tx.sellerId, orderId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  // CHECKs and the fault that is noted keep the columns to these values.
  return rows as ChannelWriteView[];
}
