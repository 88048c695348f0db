import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';

export type SeedChannel = { sellerId: string; id: string; name: string; type: ChannelType };

export type DraftItem = {
  id: string;
  /** As the channel names the article. */
  sku: string;
  /** As the supplier does; the same unless the SKU is mapped. */
  supplierSku: string;
  title: string;
  quantity: number;
  unitPriceCents: number;
};

/** An order as it arrives, before anything happens to it. */
export type Draft = {
  sellerId: string;
  id: string;
  channel: SeedChannel;
  externalId: string;
  number: string;
  placedAt: Date;
  receivedAt: Date;
  payment: { method: 'prepaid' | 'bank_transfer'; paid: boolean };
  customer: Customer;
  shippingAddress: ShippingAddress;
  items: readonly DraftItem[];
  totalCents: number;
  note?: string;
  channelUrl?: string;
};
