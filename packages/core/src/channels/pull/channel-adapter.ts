import type { CallChannel } from './call-channel.ts';
import type { OpenConnection } from './connection.ts';

/** A channel's own API, behind what we need of it. Every method throws a `ChannelFault` where it could not. */
export type ChannelAdapter = {
  /** One page of the orders that changed since `window.since`, oldest change first where the channel can. */
  pullPage(window: PullWindow): Promise<PulledPage>;
  /** Proves address, access data and the right to read orders with one small call. */
  testConnection(): Promise<void>;
  /** Tells the channel what is on its way. Telling it again changes nothing there. */
  confirmShipment(shipment: Shipment): Promise<void>;
  /** Only where the channel can. Cancelling what is cancelled there already is no fault. */
  cancelOrder?(externalId: string): Promise<void>;
};

export type PullWindow = {
  since: Date;
  /** What the page before named as the next; null for the first. */
  page: string | null;
};

export type PulledPage = {
  orders: readonly PulledOrder[];
  /** Null where this was the last. */
  next: string | null;
};

export type PulledOrder = {
  /** As the channel sent it; whatever it is, it is stored. */
  body: unknown;
  /** When the channel changed it last, by its own clock; null where that cannot be read. */
  changedAt: Date | null;
};

export type Shipment = {
  externalId: string;
  shippedAt: Date;
  parcels: readonly Parcel[];
  /** Nothing of the order is left that goes another way. */
  isWhole: boolean;
};

/** `items` are named by the channel's own SKUs. */
export type Parcel = {
  trackingNumber: string;
  carrier: string | null;
  items: readonly { sku: string; quantity: number }[];
};

/** What an adapter is built from. */
export type AdapterDeps = { connection: OpenConnection; call: CallChannel };
