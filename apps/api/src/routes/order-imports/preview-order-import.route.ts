import { previewOrderImport } from '@bestellwerk/contracts/seller-api/order-imports';
import type { ImportableOrder } from '@bestellwerk/core/order-imports/check-lines';
import { checkOrderImport } from '@bestellwerk/core/order-imports/check-order-import';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrderImport } from './find-order-import.ts';

const SHOWN_MISTAKES = 50;
const EXAMPLES = 5;

export const previewOrderImportRoute = sellerRoute(previewOrderImport, {
  find: findOrderImport,
  async handle(tx, { params, body: { mapping } }) {
    const { orders, badLines } = await checkOrderImport(tx, { importId: params.id, mapping });
    return ok({
      orders: orders.length,
      badLines: badLines.length,
      mistakes: badLines.slice(0, SHOWN_MISTAKES),
      examples: orders.slice(0, EXAMPLES).map(presentExample),
    });
  },
});

function presentExample({ lines, order }: ImportableOrder) {
  const { externalId, customer, shippingAddress: address, items, total, payment, placedAt } = order;
  const street = [address.line1, address.line2, address.line3].filter(Boolean).join(', ');
  const place = `${address.postcode} ${address.town}`.trim();
  return {
    line: lines[0] ?? 0,
    externalId,
    customerName: `${customer.firstName} ${customer.lastName}`.trim(),
    address: [street, place, address.country].filter(Boolean).join(' · ').slice(0, 1000).toWellFormed(),
    items: items.map(({ sku, quantity }) => ({ sku, quantity })),
    total,
    paid: payment.paid,
    placedAt: placedAt.toISOString(),
  };
}
