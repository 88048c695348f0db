import type { EventKind } from '@bestellwerk/domain/event-kind';
import type { FollowUpKind } from '@bestellwerk/domain/follow-up-kind';
import type { OrderStatus } from '@bestellwerk/domain/order-status';
import type { Reason } from '@bestellwerk/domain/reasons';
import type { PartRefusal } from '@bestellwerk/core/forwarding/send/settlement';
import type { Quote, QuotedItem } from '@bestellwerk/core/forwarding/quote/quote';
import type { Draft } from '../orders/draft.ts';

export type Source = 'money_box' | 'paypal';

export type EventRow = {
  id: string;
  at: Date;
  kind: EventKind;
  actorType: string;
  actorName: string | null;
  data: unknown;
};

export type AttemptRow = {
  id: string;
  at: Date;
  kind: 'check' | 'create' | 'probe';
  reference: string;
  partId: string | null;
  fence: number | null;
  durationMs: number;
  httpStatus: number | null;
  outcome: string;
  supplierCode: string | null;
  request: unknown;
  response: unknown;
};

export type RoundRow = {
  round: number;
  step: 'send' | 'done';
  mode: 'forward' | 'inspect';
  source: Source | null;
  quote: Quote | null;
  quotedAt: Date | null;
  queuedAt: Date;
  doneAt: Date | null;
};

export type PartRow = {
  id: string;
  round: number;
  partNo: number;
  warehouse: string;
  reference: string;
  items: readonly QuotedItem[];
  costCents: number;
  source: Source;
  state: 'unknown' | 'accepted' | 'refused';
  queuedAt: Date;
  notBefore: Date;
  resendAfter: Date;
  settledAt: Date | null;
  refusal: PartRefusal | null;
};

export type SupplierOrderRow = {
  part: PartRow;
  supplierId: string;
  trackingNumber: string | null;
  carrier: string | null;
  acceptedAt: Date;
  nextTrackAt: Date | null;
};

export type FollowUpRow = { id: string; kind: FollowUpKind; createdAt: Date; doneAt: Date | null };

/** One movement of the Money Box, or of PayPal, that an order caused. */
export type Booking = {
  at: Date;
  kind: 'hold' | 'release' | 'capture';
  sellerId: string;
  orderId: string;
  part: PartRow;
};

export type ItemState = 'open' | 'forwarded' | 'closed';

/** An order with everything that has happened to it, as it stands in the tables. */
export type OrderRecord = {
  draft: Draft;
  status: OrderStatus;
  reasons: readonly Reason[];
  version: number;
  costCents: number | null;
  paid: boolean;
  paymentSource: Source | null;
  carrier: string | null;
  customer: Draft['customer'];
  shippingAddress: Draft['shippingAddress'];
  round: number;
  nextAttemptAt: Date | null;
  updatedAt: Date;
  waitingSince: Date | null;
  forwardedAt: Date | null;
  stuckAt: Date | null;
  itemStates: Map<string, ItemState>;
  events: EventRow[];
  attempts: AttemptRow[];
  rounds: RoundRow[];
  parts: PartRow[];
  supplierOrders: SupplierOrderRow[];
  followUps: FollowUpRow[];
  bookings: Booking[];
};
