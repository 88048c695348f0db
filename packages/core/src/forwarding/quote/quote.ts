import type { NewReason } from '@bestellwerk/domain/reasons';

export type QuotedItem = { itemId: string; sku: string; quantity: number };

/** One parcel: what one warehouse sends. `costCents` is what the supplier asks for it, everything included. */
export type QuotedPart = { warehouse: string; costCents: number; items: readonly QuotedItem[] };

/** The supplier's answer as it is stored on the round. `key` says what it was asked for. */
export type Quote = {
  key: string;
  parts: readonly QuotedPart[];
  /** Why the rest of the order cannot go. */
  refusals: readonly NewReason[];
};

export function quoteCost(quote: Quote): number {
  return quote.parts.reduce((sum, part) => sum + part.costCents, 0);
}
