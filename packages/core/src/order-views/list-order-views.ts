import type { SellerTx } from '@bestellwerk/db/database';
import { newestFirst, type Page, type PageInput } from '../paging/newest-first.ts';
import { visibleTo, type OrderViewRow, type Viewer } from './order-view.ts';
import { toOrderView } from './order-view-store.ts';

/** The shared views and those of who asks. */
export async function listOrderViews(
  tx: SellerTx,
  input: PageInput & { viewer: Viewer },
): Promise<Page<OrderViewRow>> {
  const page = await newestFirst(input, 'createdAt', ({ where, ...paging }) =>
    tx.prisma.orderView.findMany({
      ...paging,
      where: { AND: [where, visibleTo(tx.sellerId, input.viewer)] },
    }),
  );
  return { ...page, rows: page.rows.map(toOrderView) };
}
