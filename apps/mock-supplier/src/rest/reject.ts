import type { MockRejectionCode } from '@bestellwerk/contracts/mock-supplier/fault';
import { findArticle } from '../catalogue/catalogue.ts';
import type { Desk } from '../desk.ts';
import { codedError, errorTexts } from '../dialect/coded-error.ts';
import { euroText } from '../dialect/euro-text.ts';
import { postcodeExample } from '../dialect/postcodes.ts';
import { groupByWarehouse, pricePart, skusOf, type Line } from '../dialect/price-part.ts';
import { readSubmittedOrder, type SubmittedOrder } from '../dialect/read-order.ts';
import { json, type Answer } from '../http/answer.ts';
import type { RestCall } from './rest-call.ts';

export type PartRefusal = { code: MockRejectionCode; skus: string[]; warehouse?: number };

/** What concerns single articles comes as a part's error on the multishipping calls, the rest as a coded 409. */
const codesOfParts: readonly MockRejectionCode[] = ['ER001', 'ER002', 'ER003', 'ER010'];

/** A refusal somebody asked for by a fault or a pin, with the data a real one would carry. */
export function reject(code: MockRejectionCode, call: RestCall, desk: Desk): Answer {
  const order = readSubmittedOrder(call.body);
  if (call.isMultishipping && codesOfParts.includes(code)) {
    return json(200, { orders: [], errors: refusedParts(code, call, desk) });
  }
  return codedError(desk.settings.codedErrorStatus, code, dataFor(code, call, order, desk));
}

export function partError({ code, skus, warehouse }: PartRefusal, desk: Desk) {
  return {
    status: desk.settings.codedErrorStatus,
    code,
    message: errorTexts[code],
    productReferences: skus,
    ...(warehouse === undefined ? {} : { warehouse }),
  };
}

function refusedParts(code: MockRejectionCode, call: RestCall, desk: Desk) {
  const unknown = call.skus.filter((sku) => findArticle(sku) === undefined);
  const known = [...groupByWarehouse(linesOf(call.skus))].map(([warehouse, lines]) => ({
    code,
    skus: skusOf(lines),
    warehouse,
  }));
  const refusals: PartRefusal[] = unknown.length > 0 ? [...known, { code, skus: unknown }] : known;
  return refusals.map((refusal) => partError(refusal, desk));
}

function dataFor(
  code: MockRejectionCode,
  call: RestCall,
  order: SubmittedOrder | null,
  desk: Desk,
): Record<string, unknown> {
  const country = order?.shippingAddress.country ?? '';
  const totalCents = pricePart(linesOf(call.skus), country, [])?.totalCents ?? 0;
  switch (code) {
    case 'ER001':
    case 'ER002':
    case 'ER003':
      return { skus: call.skus };
    case 'ER004':
      return { zipExample: postcodeExample(country) };
    case 'ER005':
      return { moneyBoxAmount: 0, totalOrder: euro(totalCents) };
    case 'ER007':
      return { minimunPurchase: euro(totalCents + 500), totalOrder: euro(totalCents) };
    case 'ER008': {
      const existing = desk.books.orders.findByReference(call.reference ?? '');
      return existing === undefined ? {} : { orderId: Number(existing.id) };
    }
    case 'ER012':
      return { minBankwire: euro(totalCents + 5_000) };
    default:
      return {};
  }
}

function linesOf(skus: readonly string[]): Line[] {
  return skus.flatMap((sku) => {
    const article = findArticle(sku);
    return article === undefined ? [] : [{ article, quantity: 1 }];
  });
}

function euro(amountCents: number): number {
  return Number(euroText(amountCents));
}
