import type { Desk } from '../desk.ts';
import { noisyId } from '../dialect/noisy-amount.ts';
import { skusOf, type Part } from '../dialect/price-part.ts';
import type { Order } from '../dialect/read-order.ts';
import { stableHash } from '../dialect/stable-hash.ts';
import { empty, json, type Answer } from '../http/answer.ts';
import { partError } from './reject.ts';
import { requireOnePart } from './require-one-part.ts';
import { requireOrder } from './require-order.ts';
import { requirePayable } from './require-payable.ts';
import type { RestCall } from './rest-call.ts';
import { splitOrder } from './split-order.ts';

/** The body is empty for every other reference; `Location` always names the order. */
export function createOrder(call: RestCall, desk: Desk): Answer {
  const order = requireOrder(call, desk);
  const part = requireOnePart(order, desk);
  requirePayable(order, [part], desk);
  const id = desk.books.write(() => book(order, part, desk));
  const headers = { Location: `/rest/order/${id}` };
  if (stableHash(`body:${order.internalReference}`) % 2 === 0) return empty(201, headers);
  return json(201, { order_id: noisyId(id, `id:${order.internalReference}`) }, headers);
}

export function createMultishippingOrder(call: RestCall, desk: Desk): Answer {
  const order = requireOrder(call, desk);
  const { parts, refusals } = splitOrder(order, desk);
  requirePayable(order, parts, desk);
  const orders = desk.books.write(() =>
    parts.map((part) => {
      const id = book(order, part, desk);
      return {
        productReferences: skusOf(part.lines),
        id: String(id),
        warehouse: part.warehouse,
        url: `/rest/order/${id}`,
      };
    }),
  );
  return json(200, { orders, errors: refusals.map((refusal) => partError(refusal, desk)) });
}

/** Goods leave the stock and money leaves the purse with the order, never one without the others. */
function book(order: Order, part: Part, desk: Desk): number {
  const { orders, purse, stock } = desk.books;
  const id = orders.add({
    internalReference: order.internalReference,
    paymentMethod: order.paymentMethod,
    totalCents: part.totalCents,
    products: part.lines.map(({ article, quantity }) => ({ reference: article.sku, quantity })),
    warehouse: part.warehouse,
    carrier: part.carrierName,
    createdAt: desk.clock.now().toISOString(),
  });
  for (const { article, quantity } of part.lines) stock.take(article.sku, quantity);
  if (order.paymentMethod === 'moneybox') purse.charge(part.totalCents);
  return id;
}
