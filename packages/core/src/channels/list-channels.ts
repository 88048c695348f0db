import type { SellerTx } from '@bestellwerk/db/database';
import { newestFirst, type Page, type PageInput } from '../paging/newest-first.ts';
import { readChannels, type ChannelView } from './channel-store.ts';

export async function listChannels(tx: SellerTx, input: PageInput): Promise<Page<ChannelView>> {
  const { rows, nextCursor } = await newestFirst(input, 'createdAt', ({ where, ...paging }) =>
    tx.prisma.channel.findMany({
      ...paging,
      where: { ...where, sellerId: tx.sellerId },
      select: { id: true, createdAt: true },
    }),
  );
  const ids = rows.map((row) => row.id);
  return { rows: await readChannels(tx, ids), nextCursor };
}
