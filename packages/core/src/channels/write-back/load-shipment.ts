import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { Shipment } from '../pull/channel-adapter.ts';

type ParcelRow = {
  trackingNumber: string;
  carrier: string | null;
  items: { sku: string; quantity: number }[];
};

/** What is on its way of an order, in the channel's own SKUs. */
export async function loadShipment(tx: SellerTx, orderId: string): Promise<Shipment> {
  const [order] = await query<{ externalId: string; isWhole: boolean; shippedAt: Date | null }>(
    tx,
    sql`SELECT o.external_id AS "externalId",
          NOT EXISTS (SELECT FROM order_item i WHERE i.seller_id = o.seller_id AND i.order_id = o.id
            AND i.state <> 'forwarded') AS "isWhole",
          (SELECT max(e.at) FROM order_event e WHERE e.seller_id = o.seller_id AND e.order_id = o.id
            AND e.kind = 'shipped') AS "shippedAt"
        FROM orders o WHERE o.seller_id = ${tx.sellerId}::uuid AND o.id = ${orderId}::uuid`,
  );
  if (!order) throw new Error('an order that is to be told about does not exist');
  const parcels = await query<ParcelRow>(
    tx,
    sql`SELECT s.tracking_number AS "trackingNumber", s.carrier,
          (SELECT coalesce(json_agg(json_build_object('sku', i.sku, 'quantity', (p.item->>'quantity')::int)
              ORDER BY i.position), '[]')
            FROM jsonb_array_elements(part.items) AS p(item)
            JOIN order_item i ON i.seller_id = s.seller_id AND i.order_id = s.order_id
              AND i.id = (p.item->>'itemId')::uuid) AS items
        FROM supplier_order s JOIN forwarding_part part ON part.seller_id = s.seller_id AND part.id = s.part_id
        WHERE s.seller_id = ${tx.sellerId}::uuid AND s.order_id = ${orderId}::uuid AND s.tracking_number IS NOT NULL
        ORDER BY s.accepted_at, s.part_id`,
  );
  const { externalId, isWhole } = order;
  return { externalId, isWhole, shippedAt: order.shippedAt ?? tx.clock.now(), parcels };
}
