import type { Database } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';

/** How many rows of each kind a seller has: whether a refused request has left anything behind. */
export function countRows(db: Database, sellerId: string): Promise<Record<string, number>> {
  return db.withSeller(sellerId, async (tx) => {
    const seller = { sellerId: tx.sellerId };
    const [orders] = await query<{ version: number }>(
      tx,
      sql`SELECT coalesce(sum(version), 0)::int AS version FROM orders WHERE seller_id = ${sellerId}::uuid`,
    );
    return {
      orderVersions: orders?.version ?? 0,
      orders: await tx.prisma.order.count({ where: seller }),
      items: await tx.prisma.orderItem.count({ where: seller }),
      events: await tx.prisma.orderEvent.count({ where: seller }),
      channels: await tx.prisma.channel.count({ where: seller }),
      mappings: await tx.prisma.skuMapping.count({ where: { ...seller } }),
      topUps: await tx.prisma.topUp.count({ where: seller }),
      transfers: await tx.prisma.transfer.count({ where: seller }),
      bulkActions: await tx.prisma.bulkAction.count({ where: seller }),
      orderViews: await tx.prisma.orderView.count({ where: seller }),
      imports: await tx.prisma.orderImport.count({ where: seller }),
      tokens: await tx.prisma.apiToken.count({ where: seller }),
      answers: await tx.prisma.idempotencyKey.count({ where: seller }),
    };
  });
}
