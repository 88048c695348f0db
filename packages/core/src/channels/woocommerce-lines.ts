import type { WooCommerceLine, WooCommerceOrder } from '@bestellwerk/contracts/channels/woocommerce';
import { money, ZERO, type Cents } from '@bestellwerk/domain/money';
import type { MappedLines } from './channel-order.ts';
import { decodeEntities } from './decode-entities.ts';
import { readAmount, unitPriceOf } from './read-money.ts';
import { readQuantity } from './read-quantity.ts';

/** WooCommerce does not tell which items need no shipping; lines that were brought to zero go. */
export function mapWooCommerceLines(order: WooCommerceOrder, currency: string): MappedLines {
  if (order.line_items.length === 0) return { kind: 'failed', code: 'no_items' };
  const items = [];
  for (const line of order.line_items) {
    const quantity = readQuantity(line.quantity);
    if (quantity === null) return { kind: 'failed', code: 'quantity_invalid' };
    if (quantity === 0) continue;
    const unitPrice = money(priceOf(line, quantity, currency), currency);
    items.push({ sku: line.sku, title: decodeEntities(line.name), quantity, unitPrice });
  }
  return items.length > 0 ? { kind: 'items', items } : { kind: 'ignored', code: 'refunded' };
}

/** The line's total is exact text, `price` a float that WooCommerce computed from it. */
function priceOf(line: WooCommerceLine, quantity: number, currency: string): Cents {
  const total = readAmount(line.total, currency);
  return total === null ? (readAmount(line.price, currency) ?? ZERO) : unitPriceOf(total, quantity);
}
