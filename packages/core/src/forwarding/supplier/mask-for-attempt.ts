import type { SupplierOrderBody } from '@bestellwerk/contracts/supplier/order-body';
import type { JsonObject } from '@bestellwerk/db/sql';
import type { Exchange } from './exchange.ts';

const MAX_STORED = 4_000;

/** The request as the attempts list may show it: what was ordered in full, the person only by initials and lengths. */
export function maskRequest(body: SupplierOrderBody): JsonObject {
  const { shippingAddress, ...order } = body.order;
  const masked = Object.fromEntries(
    Object.entries(shippingAddress).map(([field, value]) => [
      field,
      field === 'country' || field === 'postcode' ? value : maskText(value),
    ]),
  );
  return { order: { ...order, shippingAddress: masked } };
}

/** The answer, clipped; e-mail addresses and longer digit runs that are no ids of ours are hidden. */
export function maskAnswer(exchange: Exchange): JsonObject {
  if (exchange.failure) return { failure: exchange.failure };
  const text = (exchange.body ?? '').replaceAll('\u0000', '').slice(0, MAX_STORED).toWellFormed();
  const body = text.replaceAll(/[^\s"@]+@[^\s"@]+/g, '•@•').replaceAll(/\+\d[\d ]{6,}/g, '+•');
  return { ...(exchange.location ? { location: exchange.location } : {}), body };
}

function maskText(value: string | undefined): string {
  const points = [...(value ?? '')];
  return points.length === 0 ? '' : `${points[0]}••• (${points.length})`;
}
