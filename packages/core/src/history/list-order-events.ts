import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { newestFirst, type Page, type PageInput } from '../paging/newest-first.ts';

export type OrderEventRow = {
  id: string;
  at: Date;
  kind: string;
  actor: Actor;
  data: Record<string, unknown>;
};

/** The timeline of an order, newest first. */
export async function listOrderEvents(
  tx: SellerTx,
  input: PageInput & { orderId: string },
): Promise<Page<OrderEventRow>> {
  const page = await newestFirst(input, 'at', ({ where, ...paging }) =>
    tx.prisma.orderEvent.findMany({
      ...paging,
      where: { ...where, sellerId: tx.sellerId, orderId: input.orderId },
    }),
  );
  return {
    ...page,
    rows: page.rows.map((row) => ({
      id: row.id,
      at: row.at,
      kind: row.kind,
      actor: { type: row.actorType as Actor['type'], name: row.actorName ?? undefined },
      data: row.data as Record<string, unknown>,
    })),
  };
}
