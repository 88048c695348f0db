import type { ShopifyLine, ShopifyOrder } from '@bestellwerk/contracts/channels/shopify';
import { ZERO } from '@bestellwerk/domain/money';
import type { IgnoredCode } from './channel-order.ts';
import { decodeEntities } from './decode-entities.ts';
import type { LineReading } from './map-lines.ts';
import { readAmount } from './read-money.ts';
import { readQuantity } from './read-quantity.ts';

/** What is left to be shipped: no gift cards, nothing refunded, nothing that has been shipped. */
export function readShopifyLines(order: ShopifyOrder, currency: string): LineReading[] {
  return order.line_items.map((line) => ({
    sku: line.sku,
    title: decodeEntities(line.title || line.name),
    quantity: openQuantity(line, order),
    whenNothingIsLeft: whyNothingIsLeft(order),
    unitPrice: () => readAmount(line.price, currency) ?? ZERO,
  }));
}

function whyNothingIsLeft({ line_items: lines }: ShopifyOrder): IgnoredCode {
  const goods = lines.filter(needsShipping);
  if (goods.length === 0) return 'no_shipping_needed';
  return goods.some((line) => line.fulfillment_status === 'fulfilled') ? 'already_fulfilled' : 'refunded';
}

function needsShipping(line: ShopifyLine): boolean {
  const isGiftCard = line.gift_card === true || line.fulfillment_service === 'gift_card';
  return !isGiftCard && line.requires_shipping !== false;
}

function openQuantity(line: ShopifyLine, order: ShopifyOrder): number | null {
  if (!needsShipping(line) || line.fulfillment_status === 'fulfilled') return 0;
  const ordered = readQuantity(line.quantity);
  if (ordered === null) return null;
  const current = readQuantity(line.current_quantity) ?? Math.max(0, ordered - refundedQuantity(line, order));
  if (line.fulfillment_status !== 'partial') return Math.min(ordered, current);
  return Math.min(current, readQuantity(line.fulfillable_quantity) ?? current);
}

function refundedQuantity(line: ShopifyLine, order: ShopifyOrder): number {
  return order.refunds
    .flatMap((refund) => refund.refund_line_items)
    .filter((refunded) => refunded.line_item_id === line.id && line.id !== '')
    .reduce((sum, refunded) => sum + (readQuantity(refunded.quantity) ?? 0), 0);
}
