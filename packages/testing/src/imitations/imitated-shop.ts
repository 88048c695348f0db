import type { Imitation } from './imitation.ts';

/** What every imitated channel lets a test do, whatever its dialect. */
export type ImitatedShop = Imitation & {
  /** What a seller enters to connect it. */
  credentials: Record<string, unknown>;
  /** A paid order arrives; answers with its id there. */
  placeOrder(at: Date, changes?: OrderChanges): string;
  /** An order as the shop itself would tell it, new or changed; PrestaShop's joined with what it refers to. */
  putOrder(body: Record<string, unknown>): void;
  /** The order ends in the shop. */
  cancelOrder(id: string, at: Date): void;
  /** Tracking numbers that the shop was told of an order, in order, with the lines that each covers. */
  shipmentsOf(id: string): ToldShipment[];
  isCancelled(id: string): boolean;
  isShipped(id: string): boolean;
  /** The path on which orders are listed. */
  ordersPath: string;
};

export type OrderChanges = { sku?: string; skus?: readonly string[] };
export type ToldShipment = {
  trackingNumber: string;
  carrier?: string;
  lines?: { id: string; quantity: number }[];
};

/** Number texts of lines that look like each channel's own. */
export function skusOf({ sku = 'V0710266', skus = [sku] }: OrderChanges): readonly string[] {
  return skus;
}

/** What a sellers's order is delivered to, unless a test says otherwise. */
export const BUYER = {
  firstName: 'Greta',
  lastName: 'Sommerfeld',
  street: 'Lindenstraße 12',
  postcode: '10969',
  town: 'Berlin',
  country: 'DE',
  email: 'greta@example.de',
  phone: '+49 30 1234567',
};
