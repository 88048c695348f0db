import type { WooCommerceLine, WooCommerceOrder } from '@bestellwerk/contracts/channels/woocommerce';
import { ZERO, type Cents } from '@bestellwerk/domain/money';
import { decodeEntities } from './decode-entities.ts';
import type { LineReading } from './map-lines.ts';
import { readAmount, unitPriceOf } from './read-money.ts';
import { readQuantity } from './read-quantity.ts';

/** WooCommerce does not tell which items need no shipping; lines that were brought to zero go. */
export function readWooCommerceLines(order: WooCommerceOrder, currency: string): LineReading[] {
  return order.line_items.map((line) => ({
    sku: line.sku,
    title: decodeEntities(line.name),
    quantity: readQuantity(line.quantity),
    whenNothingIsLeft: 'refunded',
    unitPrice: (quantity) => priceOf(line, quantity, currency),
  }));
}

/** The line's total is exact text, `price` a float that WooCommerce computed from it. */
function priceOf(line: WooCommerceLine, quantity: number, currency: string): Cents {
  const total = readAmount(line.total, currency);
  return total === null ? (readAmount(line.price, currency) ?? ZERO) : unitPriceOf(total, quantity);
}
