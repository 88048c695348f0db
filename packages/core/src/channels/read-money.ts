import { cents, MAX_CENTS, money, parseDecimal, type Cents, type Money } from '@bestellwerk/domain/money';

export function readCurrency(text: string): string | null {
  const code = text.toUpperCase();
  return /^[A-Z]{3}$/u.test(code) ? code : null;
}

/** An amount that cannot be read, or is negative, is null; the caller says what stands in for it. */
export function readAmount(text: string, currency: string): Cents | null {
  const amount = parseDecimal(text, currency);
  return amount === null || amount < 0 ? null : amount;
}

/**
 * The price of one piece from the total of a line: exact where it divides, else rounded half up to the minor
 * unit. It is for showing; the order's own total is never computed from it where the channel sends one.
 */
export function unitPriceOf(lineTotal: Cents, quantity: number): Cents {
  return cents(Math.floor((2 * lineTotal + quantity) / (2 * quantity)));
}

/** The channel's total; where it sends none that can be read, the sum of the items. */
export function readTotal(
  text: string,
  currency: string,
  items: readonly { quantity: number; unitPrice: Money }[],
): Money {
  const sum = () => items.reduce((total, item) => total + item.quantity * item.unitPrice.amountCents, 0);
  return money(readAmount(text, currency) ?? Math.min(sum(), MAX_CENTS), currency);
}
