import type { MockOrder } from '@bestellwerk/contracts/mock-supplier/order';
import { findArticle } from '../catalogue/catalogue.ts';
import type { Desk } from '../desk.ts';
import { euroText } from '../dialect/euro-text.ts';
import { json, type Answer } from '../http/answer.ts';
import type { RestCall } from './rest-call.ts';

const orderStatuses = [
  { id: '1', name: 'Pending payment' },
  { id: '2', name: 'Payment accepted' },
  { id: '3', name: 'Processing' },
  { id: '4', name: 'Shipped' },
  { id: '5', name: 'Delivered' },
  { id: '6', name: 'Canceled' },
];

/** Only one of several split orders can be found this way, and that is the first. */
export function findOrderByReference({ param: reference }: RestCall, desk: Desk): Answer {
  const order = desk.books.orders.findByReference(reference);
  if (order === undefined) {
    return json(404, { code: 404, message: `No order found with refOrder: ${reference}` });
  }
  return json(200, { id: order.id, totalPaidTaxIncl: euroText(order.totalCents) });
}

export function findOrder({ param }: RestCall, desk: Desk): Answer {
  const order = desk.books.orders.findById(Number(param));
  return order === undefined ? orderNotFound : json(200, describe(order));
}

const orderNotFound = json(404, { code: 404, message: 'Order not found' });

export function listOrderStatuses(): Answer {
  return json(200, orderStatuses);
}

function describe(order: MockOrder) {
  return {
    id: order.id,
    internalReference: order.internalReference,
    status: order.trackingNumber === null ? 'Processing' : 'Shipped',
    paymentMethod: order.paymentMethod,
    totalPaidTaxIncl: euroText(order.totalCents),
    carriers: [{ name: order.carrier }],
    dateAdd: supplierTime(order.createdAt),
    products: order.products.map(({ reference, quantity }) => ({
      reference,
      quantity: String(quantity),
      name: findArticle(reference)?.name ?? reference,
    })),
  };
}

/** "2026-05-13T11:35:40.000Z" → "2026-05-13 11:35:40". */
export function supplierTime(instant: string): string {
  return instant.slice(0, 19).replace('T', ' ');
}
