import { buildSearchText } from '@bestellwerk/core/orders/search-text';
import type {
  AttemptRow,
  EventRow,
  FollowUpRow,
  OrderRecord,
  PartRow,
  RoundRow,
  SupplierOrderRow,
} from '../history/record.ts';
import type { DraftItem } from '../orders/draft.ts';
import { json, type Table } from './table.ts';

/** A row of a table below an order. */
export type Of<Row> = { order: OrderRecord; row: Row };

export const ordersTable: Table<OrderRecord> = {
  name: 'orders',
  columns: [
    ['seller_id', ({ draft }) => draft.sellerId],
    ['id', ({ draft }) => draft.id],
    ['channel_id', ({ draft }) => draft.channel.id],
    ['external_id', ({ draft }) => draft.externalId],
    ['number', ({ draft }) => draft.number],
    ['status', (order) => order.status],
    ['reasons', (order) => json(order.reasons)],
    ['reason_codes', (order) => order.reasons.map((reason) => reason.code)],
    ['version', (order) => order.version],
    ['first_name', ({ customer }) => customer.firstName],
    ['last_name', ({ customer }) => customer.lastName],
    ['company', ({ customer }) => customer.company],
    ['email', ({ customer }) => customer.email],
    ['phone', ({ customer }) => customer.phone],
    ['line1', ({ shippingAddress }) => shippingAddress.line1],
    ['line2', ({ shippingAddress }) => shippingAddress.line2],
    ['line3', ({ shippingAddress }) => shippingAddress.line3],
    ['postcode', ({ shippingAddress }) => shippingAddress.postcode],
    ['town', ({ shippingAddress }) => shippingAddress.town],
    ['region', ({ shippingAddress }) => shippingAddress.region],
    ['country', ({ shippingAddress }) => shippingAddress.country],
    ['original_customer', ({ draft }) => json(draft.customer)],
    ['original_address', ({ draft }) => json(draft.shippingAddress)],
    ['total_cents', ({ draft }) => draft.totalCents],
    ['currency', () => 'EUR'],
    ['cost_cents', (order) => order.costCents],
    ['payment_method', ({ draft }) => draft.payment.method],
    ['paid', (order) => order.paid],
    ['payment_source', (order) => order.paymentSource],
    ['carrier', (order) => order.carrier],
    ['margin_released', () => false],
    ['note', ({ draft }) => draft.note],
    ['channel_url', ({ draft }) => draft.channelUrl],
    ['channel_updated_at', ({ draft }) => (draft.channel.type === 'own_shop' ? null : draft.placedAt)],
    ['round', (order) => order.round],
    ['next_attempt_at', (order) => order.nextAttemptAt],
    ['placed_at', ({ draft }) => draft.placedAt],
    ['received_at', ({ draft }) => draft.receivedAt],
    ['updated_at', (order) => order.updatedAt],
    ['waiting_since', (order) => order.waitingSince],
    ['forwarded_at', (order) => order.forwardedAt],
    ['stuck_at', (order) => order.stuckAt],
    ['search_text', searchTextOf],
  ],
};

function searchTextOf({ draft, customer, shippingAddress, supplierOrders }: OrderRecord): string {
  return buildSearchText({
    number: draft.number,
    externalId: draft.externalId,
    customer,
    shippingAddress,
    skus: draft.items.map((item) => item.sku),
    trackingNumbers: supplierOrders.flatMap((order) => order.trackingNumber ?? []),
  });
}

export const itemsTable: Table<Of<DraftItem> & { position: number }> = {
  name: 'order_item',
  columns: [
    ['seller_id', ({ order }) => order.draft.sellerId],
    ['order_id', ({ order }) => order.draft.id],
    ['id', ({ row }) => row.id],
    ['position', ({ position }) => position],
    ['sku', ({ row }) => row.sku],
    ['title', ({ row }) => row.title],
    ['quantity', ({ row }) => row.quantity],
    ['unit_price_cents', ({ row }) => row.unitPriceCents],
    ['currency', () => 'EUR'],
    ['state', ({ order, row }) => order.itemStates.get(row.id) ?? 'open'],
  ],
};

export const eventsTable: Table<Of<EventRow>> = {
  name: 'order_event',
  columns: [
    ['seller_id', ({ order }) => order.draft.sellerId],
    ['order_id', ({ order }) => order.draft.id],
    ['id', ({ row }) => row.id],
    ['at', ({ row }) => row.at],
    ['kind', ({ row }) => row.kind],
    ['actor_type', ({ row }) => row.actorType],
    ['actor_name', ({ row }) => row.actorName],
    ['data', ({ row }) => json(row.data)],
  ],
};

export const attemptsTable: Table<Of<AttemptRow>> = {
  name: 'attempt',
  columns: [
    ['seller_id', ({ order }) => order.draft.sellerId],
    ['order_id', ({ order }) => order.draft.id],
    ['id', ({ row }) => row.id],
    ['at', ({ row }) => row.at],
    ['kind', ({ row }) => row.kind],
    ['reference', ({ row }) => row.reference],
    ['part_id', ({ row }) => row.partId],
    ['fence', ({ row }) => row.fence],
    ['duration_ms', ({ row }) => row.durationMs],
    ['http_status', ({ row }) => row.httpStatus],
    ['outcome', ({ row }) => row.outcome],
    ['supplier_code', ({ row }) => row.supplierCode],
    ['request', ({ row }) => json(row.request)],
    ['response', ({ row }) => json(row.response)],
  ],
};

export const roundsTable: Table<Of<RoundRow>> = {
  name: 'forwarding_round',
  columns: [
    ['seller_id', ({ order }) => order.draft.sellerId],
    ['order_id', ({ order }) => order.draft.id],
    ['round', ({ row }) => row.round],
    ['step', ({ row }) => row.step],
    ['mode', ({ row }) => row.mode],
    ['source', ({ row }) => row.source],
    ['quote', ({ row }) => json(row.quote)],
    ['cost_cents', ({ row }) => row.quote?.parts.reduce((sum, part) => sum + part.costCents, 0)],
    ['quoted_at', ({ row }) => row.quotedAt],
    ['queued_at', ({ row }) => row.queuedAt],
    ['not_before', ({ row }) => row.queuedAt],
    ['fence', () => 1],
    ['done_at', ({ row }) => row.doneAt],
  ],
};

export const partsTable: Table<Of<PartRow>> = {
  name: 'forwarding_part',
  columns: [
    ['seller_id', ({ order }) => order.draft.sellerId],
    ['id', ({ row }) => row.id],
    ['order_id', ({ order }) => order.draft.id],
    ['round', ({ row }) => row.round],
    ['part_no', ({ row }) => row.partNo],
    ['warehouse', ({ row }) => row.warehouse],
    ['reference', ({ row }) => row.reference],
    ['items', ({ row }) => json(row.items)],
    ['cost_cents', ({ row }) => row.costCents],
    ['source', ({ row }) => row.source],
    ['state', ({ row }) => row.state],
    ['queued_at', ({ row }) => row.queuedAt],
    ['not_before', ({ row }) => row.notBefore],
    ['tries', () => 1],
    // Above every fence that an attempt of the seed names.
    ['fence', () => 10],
    ['resend_after', ({ row }) => row.resendAfter],
    ['settled_at', ({ row }) => row.settledAt],
    ['refusal', ({ row }) => json(row.refusal)],
  ],
};

export const supplierOrdersTable: Table<Of<SupplierOrderRow>> = {
  name: 'supplier_order',
  columns: [
    ['seller_id', ({ order }) => order.draft.sellerId],
    ['part_id', ({ row }) => row.part.id],
    ['order_id', ({ order }) => order.draft.id],
    ['supplier_id', ({ row }) => row.supplierId],
    ['reference', ({ row }) => row.part.reference],
    ['warehouse', ({ row }) => row.part.warehouse],
    ['skus', ({ row }) => row.part.items.map((item) => item.sku)],
    ['total_cents', ({ row }) => row.part.costCents],
    ['tracking_number', ({ row }) => row.trackingNumber],
    ['carrier', ({ row }) => row.carrier],
    ['accepted_at', ({ row }) => row.acceptedAt],
    ['next_track_at', ({ row }) => row.nextTrackAt],
  ],
};

export const followUpsTable: Table<Of<FollowUpRow>> = {
  name: 'follow_up',
  columns: [
    ['seller_id', ({ order }) => order.draft.sellerId],
    ['id', ({ row }) => row.id],
    ['order_id', ({ order }) => order.draft.id],
    ['kind', ({ row }) => row.kind],
    ['created_at', ({ row }) => row.createdAt],
    ['done_at', ({ row }) => row.doneAt],
  ],
};
