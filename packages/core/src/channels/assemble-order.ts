import {
  failed,
  ignored,
  type ChannelOrder,
  type DeliveryContext,
  type IgnoredCode,
  type MappedOrder,
} from './channel-order.ts';
import { mapLines, type LineReading } from './map-lines.ts';
import { firstInstant } from './read-instant.ts';
import { readCurrency, readTotal } from './read-money.ts';

/** An order as its channel tells it: what has to be read and judged is still text. */
export type OrderReading = Pick<
  ChannelOrder,
  'payment' | 'customer' | 'shippingAddress' | 'note' | 'channelUrl'
> & {
  externalId: string;
  /** Where the channel has ended the order or not released it. */
  notOurs: IgnoredCode | null;
  /** The first usable one counts, and the id where none is. */
  numbers: readonly string[];
  placedAt: readonly string[];
  updatedAt: readonly string[];
  currency: string;
  total: string;
  lines: (currency: string) => readonly LineReading[];
};

/** Ids and numbers are indexed, and the contract takes no longer ones. */
const LONGEST_ID = 255;

/**
 * The rules that hold for every channel: what makes an order, what is not ours to forward, and what no order
 * can be made of. Odd customer data is none of these; it arrives and shows its reasons.
 */
export function assembleOrder(reading: OrderReading, delivery: DeliveryContext): MappedOrder {
  const { externalId } = reading;
  if (!isUsableId(externalId)) return failed('id_invalid');
  const updatedAt = firstInstant(...reading.updatedAt);
  if (reading.notOurs) return ignored(reading.notOurs, externalId, updatedAt);
  const currency = readCurrency(reading.currency);
  if (!currency) return failed('currency_missing', externalId);
  const placedAt = firstInstant(...reading.placedAt, ...reading.updatedAt) ?? delivery.receivedAt;
  if (!placedAt) return failed('placed_at_missing', externalId);
  const lines = mapLines(reading.lines(currency), currency);
  if (lines.kind === 'ignored') return ignored(lines.code, externalId, updatedAt);
  if (lines.kind === 'failed') return failed(lines.code, externalId);

  return {
    kind: 'order',
    order: {
      externalId,
      number: reading.numbers.find(isUsableId) ?? externalId,
      placedAt,
      channelUpdatedAt: updatedAt ?? undefined,
      total: readTotal(reading.total, currency, lines.items),
      payment: reading.payment,
      customer: reading.customer,
      shippingAddress: reading.shippingAddress,
      items: lines.items,
      note: reading.note || undefined,
      channelUrl: reading.channelUrl,
    },
  };
}

function isUsableId(id: string): boolean {
  return id !== '' && id.length <= LONGEST_ID;
}
