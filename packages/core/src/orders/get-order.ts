import type { SellerTx } from '@bestellwerk/db/database';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import type { Cents } from '@bestellwerk/domain/money';
import { cents } from '@bestellwerk/domain/money';
import type { OrderStatus } from '@bestellwerk/domain/order-status';
import type { Reason } from '@bestellwerk/domain/reasons';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { ChannelRef } from '../channels/channel-store.ts';
import { canCancelInChannel } from '../channels/write-back/can-cancel-in-channel.ts';
import { listWrites, type ChannelWriteView } from '../channels/write-back/list-writes.ts';
import type { FollowUpKind } from '@bestellwerk/domain/follow-up-kind';
import { findSupplierSkus } from '../sku-mappings/find-supplier-skus.ts';
import { isStorableId } from './order-store.ts';

export type OrderDetail = {
  id: string;
  number: string;
  externalId: string;
  channel: ChannelRef;
  status: OrderStatus;
  reasons: readonly Reason[];
  customer: Customer;
  shippingAddress: ShippingAddress;
  originalCustomer: Customer;
  originalShippingAddress: ShippingAddress;
  items: readonly OrderItemDetail[];
  totalCents: Cents;
  currency: string;
  costCents: Cents | null;
  payment: { method: 'prepaid' | 'bank_transfer'; paid: boolean; source: 'money_box' | 'paypal' | null };
  carrier: string | null;
  supplierOrders: readonly SupplierOrderDetail[];
  followUps: readonly { id: string; kind: FollowUpKind; createdAt: Date; doneAt: Date | null }[];
  channelWrites: readonly ChannelWriteView[];
  canCancelInChannel: boolean;
  note: string | null;
  channelUrl: string | null;
  version: number;
  placedAt: Date;
  receivedAt: Date;
  updatedAt: Date;
  waitingSince: Date | null;
  nextAttemptAt: Date | null;
};

export type OrderItemDetail = {
  id: string;
  sku: string;
  supplierSku?: string;
  title: string;
  quantity: number;
  unitPriceCents: Cents;
  currency: string;
  state: 'open' | 'forwarded' | 'closed';
};

export type SupplierOrderDetail = {
  supplierId: string;
  reference: string;
  warehouse: string | null;
  skus: readonly string[];
  totalCents: Cents;
  trackingNumber: string | null;
  carrier: string | null;
};

/** Everything known about an order. Throws `not_found` for an unknown one and for another seller's. */
export async function getOrder(tx: SellerTx, orderId: string): Promise<OrderDetail> {
  const row = isStorableId(orderId) ? await readOrder(tx, orderId) : null;
  if (!row) throw new Refusal('not_found', 'no such order');
  const supplierSkus = await findSupplierSkus(tx, {
    channelId: row.channelId,
    channelSkus: row.items.map((item) => item.sku),
  });
  const channelWrites = await listWrites(tx, row.id);
  const mayCancelInChannel = await canCancelInChannel(tx, row.id);
  // CHECKs keep the columns to the values that the casts below name.
  return {
    id: row.id,
    number: row.number,
    externalId: row.externalId,
    channel: row.channel as ChannelRef,
    status: row.status as OrderStatus,
    reasons: row.reasons as Reason[],
    customer: {
      firstName: row.firstName,
      lastName: row.lastName,
      company: row.company ?? undefined,
      email: row.email,
      phone: row.phone,
    },
    shippingAddress: {
      line1: row.line1,
      line2: row.line2 ?? undefined,
      line3: row.line3 ?? undefined,
      postcode: row.postcode,
      town: row.town,
      region: row.region ?? undefined,
      country: row.country,
    },
    originalCustomer: row.originalCustomer as Customer,
    originalShippingAddress: row.originalAddress as ShippingAddress,
    items: row.items.map((item) => ({
      id: item.id,
      sku: item.sku,
      supplierSku: supplierSkus.get(item.sku),
      title: item.title,
      quantity: item.quantity,
      unitPriceCents: cents(Number(item.unitPriceCents)),
      currency: item.currency,
      state: item.state as OrderItemDetail['state'],
    })),
    totalCents: cents(Number(row.totalCents)),
    currency: row.currency,
    costCents: row.costCents === null ? null : cents(Number(row.costCents)),
    payment: {
      method: row.paymentMethod as OrderDetail['payment']['method'],
      paid: row.paid,
      source: row.paymentSource as OrderDetail['payment']['source'],
    },
    carrier: row.carrier,
    supplierOrders: row.supplierOrders.map((supplierOrder) => ({
      ...supplierOrder,
      totalCents: cents(Number(supplierOrder.totalCents)),
    })),
    followUps: row.followUps as OrderDetail['followUps'],
    channelWrites,
    canCancelInChannel: mayCancelInChannel,
    note: row.note,
    channelUrl: row.channelUrl,
    version: row.version,
    placedAt: row.placedAt,
    receivedAt: row.receivedAt,
    updatedAt: row.updatedAt,
    waitingSince: row.waitingSince,
    nextAttemptAt: row.nextAttemptAt,
  };
}

/** One query after the other: they share the transaction's one connection. */
async function readOrder(tx: SellerTx, orderId: string) {
  const where = { sellerId: tx.sellerId, orderId };
  const order = await tx.prisma.order.findUnique({
    where: { sellerId_id: { sellerId: tx.sellerId, id: orderId } },
    omit: { searchText: true },
    include: { channel: { select: { id: true, name: true, type: true } } },
  });
  if (!order) return null;
  const items = await tx.prisma.orderItem.findMany({ where, orderBy: { position: 'asc' } });
  const supplierOrders = await tx.prisma.supplierOrder.findMany({
    where,
    orderBy: [{ acceptedAt: 'asc' }, { partId: 'asc' }],
  });
  const followUps = await tx.prisma.followUp.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return { ...order, items, supplierOrders, followUps };
}
