import type { MockImportedOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { Quote } from '@bestellwerk/core/forwarding/quote/quote';
import { partReference } from '@bestellwerk/core/forwarding/reference';
import type { Source } from '../history/record.ts';
import type { Random } from '../random.ts';

export type Shipment = {
  orderId: string;
  round: number;
  quote: Quote;
  source: Source;
  acceptedAt: Date;
  shippedAt: Date | null;
  country: string;
  /** How many of the parts were accepted; without it all of them. */
  parts?: number;
};

/** What the supplier's books say about the accepted parts of one round. */
export function parcelsOf(shipment: Shipment, random: Random): MockImportedOrder[] {
  const { quote, orderId, round, source, acceptedAt, shippedAt } = shipment;
  return quote.parts.slice(0, shipment.parts).map((part, index) => {
    const carrier = shipment.country === 'ES' ? 'correos' : random.pick(['gls', 'gls', 'dhl', 'ups']);
    return {
      internalReference: partReference(orderId, round, index + 1),
      paymentMethod: source === 'paypal' ? 'paypal' : 'moneybox',
      totalCents: part.costCents,
      products: part.items.map(({ sku, quantity }) => ({ reference: sku, quantity })),
      warehouse: Number(part.warehouse),
      createdAt: acceptedAt.toISOString(),
      carrier,
      ...(shippedAt
        ? { shippedAt: shippedAt.toISOString(), trackingNumber: trackingNumber(carrier, random) }
        : {}),
    };
  });
}

function trackingNumber(carrier: string, random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.int(0, 9)).join('');
  if (carrier === 'dhl') return `00340434${digits(12)}`;
  if (carrier === 'ups') return `1Z${digits(1)}E4${digits(3)}68${digits(8)}`;
  if (carrier === 'correos') return `PQ4F${digits(13)}`;
  return digits(11);
}
