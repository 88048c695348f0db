import { money, type Cents } from '@bestellwerk/domain/money';
import type { ChannelOrder, IgnoredCode, UnmappableCode } from './channel-order.ts';

export type LineReading = {
  sku: string;
  title: string;
  /** What is left to be shipped; null where no quantity can be read. */
  quantity: number | null;
  /** Why nothing is left of a line whose quantity is 0. */
  whenNothingIsLeft: IgnoredCode;
  /** Of one piece; asked only where a quantity is left. */
  unitPrice: (quantity: number) => Cents;
};

export type MappedLines =
  | { kind: 'items'; items: ChannelOrder['items'] }
  | { kind: 'ignored'; code: IgnoredCode }
  | { kind: 'failed'; code: UnmappableCode };

/**
 * The items that are left to be shipped. A quantity that cannot be read fails the whole order: sending a
 * guessed number of pieces costs money.
 */
export function mapLines(lines: readonly LineReading[], currency: string): MappedLines {
  const [first] = lines;
  if (!first) return { kind: 'failed', code: 'no_items' };
  const items = [];
  for (const { sku, title, quantity, unitPrice } of lines) {
    if (quantity === null) return { kind: 'failed', code: 'quantity_invalid' };
    if (quantity > 0) items.push({ sku, title, quantity, unitPrice: money(unitPrice(quantity), currency) });
  }
  return items.length > 0 ? { kind: 'items', items } : { kind: 'ignored', code: first.whenNothingIsLeft };
}
