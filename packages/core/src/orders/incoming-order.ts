import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import type { Money } from '@bestellwerk/domain/money';

/** An order as a channel or the own shop hands it in, whatever its dialect was. */
export type IncomingOrder = {
  externalId: string;
  /** As people call it; the channel's id where it has no name. */
  number?: string;
  placedAt: Date;
  total: Money;
  payment: { method: 'prepaid' | 'bank_transfer'; paid: boolean };
  customer: Customer;
  shippingAddress: ShippingAddress;
  items: readonly { sku: string; title?: string; quantity: number; unitPrice: Money }[];
  note?: string;
  /** The channel's own time of its last change, to settle deliveries that arrive out of order. */
  channelUpdatedAt?: Date;
  /** The order's page in the channel's control panel. */
  channelUrl?: string;
};
