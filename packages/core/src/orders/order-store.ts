import type { SellerSqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import type { OrderStatus } from '@bestellwerk/domain/order-status';
import type { Reason } from '@bestellwerk/domain/reasons';
import { Refusal } from '@bestellwerk/domain/refusal';

export type OrderItemRow = {
  id: string;
  sku: string;
  quantity: number;
  state: 'open' | 'forwarded' | 'closed';
};

/** What a use case needs to decide about an order. */
export type LockedOrder = {
  id: string;
  number: string;
  channelId: string;
  externalId: string;
  status: OrderStatus;
  version: number;
  round: number;
  reasons: readonly Reason[];
  customer: Customer;
  shippingAddress: ShippingAddress;
  carrier: string | null;
  paid: boolean;
  totalCents: number;
  currency: string;
  marginReleased: boolean;
  lowestStock: number | null;
  placedAt: Date;
  channelUpdatedAt: Date | null;
  items: readonly OrderItemRow[];
};

type OrderRow = Omit<LockedOrder, 'customer' | 'shippingAddress' | 'items' | 'totalCents'> & {
  totalCents: bigint;
  firstName: string;
  lastName: string;
  company: string | null;
  email: string;
  phone: string;
  line1: string;
  line2: string | null;
  line3: string | null;
  postcode: string;
  town: string;
  region: string | null;
  country: string;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids are opaque to callers: one that cannot be ours is simply unknown. */
export function isStorableId(id: string): boolean {
  return UUID.test(id);
}

/**
 * Reads the order and locks its row until the transaction ends, so that two presses of one button queue up.
 * Throws `not_found` for an unknown order and for another seller's.
 */
export async function lockOrder(tx: SellerSqlTx, orderId: string): Promise<LockedOrder> {
  const [order] = isStorableId(orderId) ? await lockOrders(tx, [orderId]) : [];
  if (!order) throw new Refusal('not_found', 'no such order');
  return order;
}

/** The same for many, in the order of their ids, so that two who lock several never wait for each other crosswise. */
export async function lockOrders(tx: SellerSqlTx, orderIds: readonly string[]): Promise<LockedOrder[]> {
  const rows = await query<OrderRow>(
    tx,
    sql`SELECT id, number, channel_id AS "channelId", external_id AS "externalId", status, version, round,
          reasons, first_name AS "firstName", last_name AS "lastName", company, email, phone,
          line1, line2, line3, postcode, town, region, country, carrier, paid,
          total_cents AS "totalCents", currency, margin_released AS "marginReleased",
          lowest_stock AS "lowestStock", placed_at AS "placedAt", channel_updated_at AS "channelUpdatedAt"
        FROM orders WHERE seller_id = ${tx.sellerId}::uuid AND id = ANY(${[...orderIds]}::uuid[]) ORDER BY id FOR UPDATE`,
  );
  if (rows.length === 0) return [];
  const items = await query<OrderItemRow & { orderId: string }>(
    tx,
    sql`SELECT order_id AS "orderId", id, sku, quantity, state FROM order_item
        WHERE seller_id = ${tx.sellerId}::uuid AND order_id = ANY(${[...orderIds]}::uuid[]) ORDER BY position`,
  );
  const byOrder = Map.groupBy(items, (item) => item.orderId);
  return rows.map((row) => toOrder(row, byOrder.get(row.id) ?? []));
}

function toOrder(row: OrderRow, items: readonly (OrderItemRow & { orderId: string })[]): LockedOrder {
  const { firstName, lastName, company, email, phone, totalCents, ...rest } = row;
  const { line1, line2, line3, postcode, town, region, country, ...order } = rest;
  return {
    ...order,
    totalCents: Number(totalCents),
    customer: { firstName, lastName, company: company ?? undefined, email, phone },
    shippingAddress: {
      line1,
      line2: line2 ?? undefined,
      line3: line3 ?? undefined,
      postcode,
      town,
      region: region ?? undefined,
      country,
    },
    items: items.map(({ id, sku, quantity, state }) => ({ id, sku, quantity, state })),
  };
}

/** Whether a part of the order is with the supplier already. */
export function isPartlyForwarded(order: Pick<LockedOrder, 'items'>): boolean {
  return order.items.some((item) => item.state === 'forwarded');
}
