import type { Desk } from '../desk.ts';
import { codedError } from '../dialect/coded-error.ts';
import { euroText } from '../dialect/euro-text.ts';
import type { Part } from '../dialect/price-part.ts';
import type { Order } from '../dialect/read-order.ts';
import { RefusedCall } from './refused-call.ts';

/** The minimum order holds for every payment method, the purse only for what is paid from it. */
export function requirePayable(order: Order, parts: readonly Part[], desk: Desk): void {
  const { codedErrorStatus, minimumOrderCents } = desk.settings;
  const totalCents = parts.reduce((sum, part) => sum + part.totalCents, 0);
  const totalOrder = Number(euroText(totalCents));
  if (parts.length > 0 && totalCents < minimumOrderCents) {
    const minimunPurchase = Number(euroText(minimumOrderCents));
    throw new RefusedCall(codedError(codedErrorStatus, 'ER007', { minimunPurchase, totalOrder }));
  }
  const purseCents = desk.books.purse.cents();
  if (order.paymentMethod === 'moneybox' && totalCents > purseCents) {
    const moneyBoxAmount = Number(euroText(purseCents));
    throw new RefusedCall(codedError(codedErrorStatus, 'ER005', { moneyBoxAmount, totalOrder }));
  }
}
