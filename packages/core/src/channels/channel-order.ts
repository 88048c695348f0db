import type { IncomingOrder } from '../orders/incoming-order.ts';

/** What every channel's dialect is mapped to. */
export type ChannelOrder = IncomingOrder & { number: string };

/**
 * Why there is nothing to forward: the channel has ended the order, ships it itself, or has not released it yet.
 */
export const IGNORED_CODES = [
  'cancelled',
  'voided',
  'refunded',
  'deleted',
  'payment_failed',
  'already_fulfilled',
  'fulfilled_by_channel',
  'no_shipping_needed',
  'draft',
  'not_released',
] as const;
export type IgnoredCode = (typeof IGNORED_CODES)[number];

/** What ends an order that arrived earlier; the others only say that there is nothing to forward. */
export const ENDING_CODES = [
  'cancelled',
  'voided',
  'refunded',
  'deleted',
  'payment_failed',
] as const satisfies readonly IgnoredCode[];

export function isEnding(code: string): boolean {
  return (ENDING_CODES as readonly string[]).includes(code);
}

/** What no order can be made of. */
export const UNMAPPABLE_CODES = [
  'not_an_order',
  'id_invalid',
  'currency_missing',
  'placed_at_missing',
  'no_items',
  'quantity_invalid',
] as const;
export type UnmappableCode = (typeof UNMAPPABLE_CODES)[number];

export type MappedOrder =
  | { kind: 'order'; order: ChannelOrder }
  | {
      kind: 'ignored';
      code: IgnoredCode;
      detail: string;
      externalId: string;
      /** The channel's own time of the change, where it tells one. */
      channelUpdatedAt?: Date;
    }
  | { kind: 'failed'; code: UnmappableCode; detail: string; externalId?: string };

/** What is known about a delivery beside its body. */
export type DeliveryContext = {
  /** Stands in where the order does not tell when it was placed. */
  receivedAt?: Date;
  /** The shop's host or address, from the delivery's header. */
  shop?: string;
};

const IGNORED_DETAILS: Record<IgnoredCode, string> = {
  cancelled: 'The channel has cancelled this order',
  voided: 'The payment of this order was voided',
  refunded: 'This order was refunded',
  deleted: 'The channel has deleted this order',
  payment_failed: 'The payment of this order failed',
  already_fulfilled: 'Everything in this order has been shipped',
  fulfilled_by_channel: 'The channel ships this order itself',
  no_shipping_needed: 'Nothing in this order needs shipping',
  draft: 'This is a draft, not an order',
  not_released: 'The channel has not released this order for shipping yet',
};

const UNMAPPABLE_DETAILS: Record<UnmappableCode, string> = {
  not_an_order: 'The body is not a JSON object',
  id_invalid: 'The order has no id of 1 to 255 characters',
  currency_missing: 'The order has no currency of three letters',
  placed_at_missing: 'The order has no readable date',
  no_items: 'The order has no items',
  quantity_invalid: 'An item has no quantity from 0 to 100,000',
};

export function ignored(
  code: IgnoredCode,
  externalId: string,
  channelUpdatedAt?: Date | null,
): Extract<MappedOrder, { kind: 'ignored' }> {
  const at = channelUpdatedAt ? { channelUpdatedAt } : {};
  return { kind: 'ignored', code, detail: IGNORED_DETAILS[code], externalId, ...at };
}

export function failed(code: UnmappableCode, externalId?: string): MappedOrder {
  return { kind: 'failed', code, detail: UNMAPPABLE_DETAILS[code], ...(externalId && { externalId }) };
}
