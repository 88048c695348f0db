import { findArticle } from '../catalogue/catalogue.ts';
import type { Desk } from '../desk.ts';
import { groupByWarehouse, pricePart, skusOf, type Line, type Part } from '../dialect/price-part.ts';
import type { Order } from '../dialect/read-order.ts';
import type { PartRefusal } from './reject.ts';

type SplitOrder = { parts: Part[]; refusals: PartRefusal[] };

/** Parts by warehouse; every article of the order is in exactly one part or one refusal. */
export function splitOrder(order: Order, desk: Desk): SplitOrder {
  const { lines, refusals } = findLines(order);
  const parts: Part[] = [];
  for (const [warehouse, inWarehouse] of groupByWarehouse(lines)) {
    const available = inWarehouse.filter((line) => isInStock(line, desk));
    const missing = inWarehouse.filter((line) => !available.includes(line));
    if (missing.length > 0) refusals.push({ code: 'ER003', skus: skusOf(missing), warehouse });
    if (available.length === 0) continue;
    const part = pricePart(available, order.shippingAddress.country, order.carrierNames);
    if (part === null) refusals.push({ code: 'ER010', skus: skusOf(available), warehouse });
    else parts.push(part);
  }
  return { parts, refusals };
}

/** Unknown articles are ER001, inactive ones ER002. */
export function findLines(order: Order): { lines: Line[]; refusals: PartRefusal[] } {
  const lines: Line[] = [];
  const unknown: string[] = [];
  const inactive: string[] = [];
  for (const { reference, quantity } of order.products) {
    const article = findArticle(reference);
    if (article === undefined) unknown.push(reference);
    else if (!article.isActive) inactive.push(reference);
    else lines.push({ article, quantity });
  }
  const refusals: PartRefusal[] = [];
  if (unknown.length > 0) refusals.push({ code: 'ER001', skus: unknown });
  if (inactive.length > 0) refusals.push({ code: 'ER002', skus: inactive });
  return { lines, refusals };
}

export function isInStock(line: Line, desk: Desk): boolean {
  return line.quantity <= desk.books.stock.quantity(line.article.sku);
}
