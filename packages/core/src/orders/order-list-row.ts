import type { ORDER_SORTS } from '@bestellwerk/contracts/seller-api/orders';
import type { Cents } from '@bestellwerk/domain/money';
import type { OrderStatus } from '@bestellwerk/domain/order-status';
import type { Reason } from '@bestellwerk/domain/reasons';
import type { ChannelRef } from '../channels/channel-store.ts';

export type OrderSort = (typeof ORDER_SORTS)[number];

export type OrderListRow = {
  id: string;
  number: string;
  externalId: string;
  channel: ChannelRef;
  customerName: string;
  country: string;
  status: OrderStatus;
  reasons: readonly Reason[];
  totalCents: Cents;
  currency: string;
  version: number;
  placedAt: Date;
  waitingSince: Date | null;
  nextAttemptAt: Date | null;
};
