import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { getOrder, type OrderDetail } from '@bestellwerk/core/orders/get-order';
import type { SellerTx } from '@bestellwerk/db/database';
import { availableActions } from '@bestellwerk/domain/order-status';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import { instantOrAbsent } from '../../http/present.ts';
import { presentFault } from '../channels/present-fault.ts';
import { presentReasons } from './present-reasons.ts';

export function presentOrder(order: OrderDetail): Order {
  const { payment, currency, costCents } = order;
  return {
    id: order.id,
    number: order.number,
    externalId: order.externalId,
    channel: order.channel,
    status: order.status,
    reasons: presentReasons(order.reasons),
    customer: order.customer,
    shippingAddress: order.shippingAddress,
    originalCustomer: order.originalCustomer,
    originalShippingAddress: order.originalShippingAddress,
    items: order.items.map(presentItem),
    total: { amountCents: order.totalCents, currency },
    cost: costCents === null ? undefined : { amountCents: costCents, currency: 'EUR' },
    payment: { method: payment.method, paid: payment.paid, source: payment.source ?? undefined },
    carrier: SUPPLIER_CARRIERS.find((carrier) => carrier === order.carrier) ?? null,
    supplierOrders: order.supplierOrders.map(presentSupplierOrder),
    followUps: order.followUps.map((followUp) => presentFollowUp(order, followUp)),
    channelWrites: order.channelWrites.map(presentChannelWrite),
    canCancelInChannel: order.canCancelInChannel,
    note: order.note ?? undefined,
    version: order.version,
    availableActions: [...availableActions(order.status)],
    placedAt: order.placedAt.toISOString(),
    receivedAt: order.receivedAt.toISOString(),
    updatedAt: order.updatedAt.toISOString(),
    waitingSince: instantOrAbsent(order.waitingSince),
    nextAttemptAt: instantOrAbsent(order.nextAttemptAt),
  };
}

/** The order as it is now, in the transaction that changed it. */
export async function readPresentedOrder(tx: SellerTx, orderId: string): Promise<Order> {
  return presentOrder(await getOrder(tx, orderId));
}

/** What a version conflict shows beside the caller's own changes. */
export async function currentOrder(tx: SellerTx, params: { id: string }): Promise<{ order: Order }> {
  return { order: await readPresentedOrder(tx, params.id) };
}

function presentItem(item: OrderDetail['items'][number]): Order['items'][number] {
  const { unitPriceCents: amountCents, currency, ...rest } = item;
  return { ...rest, unitPrice: { amountCents, currency } };
}

function presentSupplierOrder(row: OrderDetail['supplierOrders'][number]): Order['supplierOrders'][number] {
  return {
    id: row.supplierId,
    reference: row.reference,
    warehouse: row.warehouse ?? undefined,
    skus: [...row.skus],
    total: { amountCents: row.totalCents, currency: 'EUR' },
    trackingNumber: row.trackingNumber ?? undefined,
    carrier: row.carrier ?? undefined,
  };
}

function presentChannelWrite(row: OrderDetail['channelWrites'][number]): Order['channelWrites'][number] {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    fault: presentFault(row.faultCode, row.faultDetail),
    nextTryAt: instantOrAbsent(row.nextTryAt),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function presentFollowUp(
  order: OrderDetail,
  { id, kind, createdAt, doneAt }: OrderDetail['followUps'][number],
): Order['followUps'][number] {
  return {
    id,
    orderId: order.id,
    orderNumber: order.number,
    kind,
    url: order.channelUrl ?? undefined,
    channel: order.channel,
    createdAt: createdAt.toISOString(),
    doneAt: instantOrAbsent(doneAt),
  };
}
