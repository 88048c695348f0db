import type { ShopifyLine, ShopifyOrder } from '@bestellwerk/contracts/channels/shopify';
import { money, ZERO } from '@bestellwerk/domain/money';
import type { MappedLines } from './channel-order.ts';
import { decodeEntities } from './decode-entities.ts';
import { readAmount } from './read-money.ts';
import { readQuantity } from './read-quantity.ts';

/** What is left to be shipped: no gift cards, nothing refunded, nothing that has been shipped. */
export function mapShopifyLines(order: ShopifyOrder, currency: string): MappedLines {
  if (order.line_items.length === 0) return { kind: 'failed', code: 'no_items' };
  const goods = order.line_items.filter(needsShipping);
  if (goods.length === 0) return { kind: 'ignored', code: 'no_shipping_needed' };
  const items = [];
  for (const line of goods) {
    const quantity = openQuantity(line, order);
    if (quantity === null) return { kind: 'failed', code: 'quantity_invalid' };
    if (quantity === 0) continue;
    const unitPrice = money(readAmount(line.price, currency) ?? ZERO, currency);
    items.push({ sku: line.sku, title: decodeEntities(line.title || line.name), quantity, unitPrice });
  }
  if (items.length > 0) return { kind: 'items', items };
  const isShipped = goods.some((line) => line.fulfillment_status === 'fulfilled');
  return { kind: 'ignored', code: isShipped ? 'already_fulfilled' : 'refunded' };
}

function needsShipping(line: ShopifyLine): boolean {
  const isGiftCard = line.gift_card === true || line.fulfillment_service === 'gift_card';
  return !isGiftCard && line.requires_shipping !== false;
}

function openQuantity(line: ShopifyLine, order: ShopifyOrder): number | null {
  const ordered = readQuantity(line.quantity);
  if (ordered === null) return null;
  if (line.fulfillment_status === 'fulfilled') return 0;
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
