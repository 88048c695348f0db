import type { MockOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { Desk } from '../desk.ts';

type Shipment = { trackingNumber?: string; carrier?: string; shippedAt?: string };

/** Tracking appears; shipping the same order again changes nothing. Undefined when there is no such order. */
export function shipOrder(id: number, shipment: Shipment, { books, clock }: Desk): MockOrder | undefined {
  const order = books.orders.findById(id);
  if (order === undefined || order.trackingNumber !== null) return order;
  const carrier = shipment.carrier ?? order.carrier;
  const trackingNumber = shipment.trackingNumber ?? trackingNumberFor(id, carrier);
  const shippedAt = shipment.shippedAt ?? clock.now().toISOString();
  books.write(() => books.orders.markShipped(id, trackingNumber, shippedAt, carrier));
  return books.orders.findById(id);
}

/** Looks like the carrier's own and is the same for the same order. */
export function trackingNumberFor(id: number, carrier: string): string {
  const digits = String(id).padStart(10, '0');
  return carrier === 'dhl' ? `0034043${digits}` : `${carrier.toUpperCase()}${digits}`;
}
