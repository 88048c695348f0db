import type { SellerTx } from '@bestellwerk/db/database';
import { buildSearchText } from './search-text.ts';

/** Builds again what the search box finds, after something searchable changed. */
export async function refreshSearchText(tx: SellerTx, orderId: string): Promise<void> {
  const where = { sellerId_id: { sellerId: tx.sellerId, id: orderId } };
  const order = await tx.prisma.order.findUniqueOrThrow({
    where,
    include: { items: true, supplierOrders: { select: { trackingNumber: true } } },
  });
  const searchText = buildSearchText({
    number: order.number,
    externalId: order.externalId,
    customer: {
      firstName: order.firstName,
      lastName: order.lastName,
      company: order.company ?? undefined,
      email: order.email,
      phone: order.phone,
    },
    shippingAddress: {
      line1: order.line1,
      postcode: order.postcode,
      town: order.town,
      country: order.country,
    },
    skus: order.items.map((item) => item.sku),
    trackingNumbers: order.supplierOrders.flatMap((supplierOrder) => supplierOrder.trackingNumber ?? []),
  });
  await tx.prisma.order.update({ where, data: { searchText } });
}
