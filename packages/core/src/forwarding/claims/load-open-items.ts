import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { OrderKey } from './load-consignments.ts';

/** An item that is still to be sent; `supplierSku` is what its own SKU stands for at the supplier now. */
export type OpenItem = { orderId: string; id: string; supplierSku: string; quantity: number };

/** What is open of these orders, in the order of their positions. */
export async function loadOpenItems(tx: SqlTx, keys: readonly OrderKey[]): Promise<OpenItem[]> {
  return query<OpenItem>(
    tx,
    sql`SELECT i.order_id AS "orderId", i.id, i.quantity, coalesce(m.supplier_sku, i.sku) AS "supplierSku"
        FROM unnest(${keys.map((key) => key.sellerId)}::uuid[], ${keys.map((key) => key.orderId)}::uuid[])
          AS k(seller_id, order_id)
        JOIN orders o ON o.seller_id = k.seller_id AND o.id = k.order_id
        JOIN order_item i ON i.seller_id = k.seller_id AND i.order_id = k.order_id AND i.state = 'open'
        LEFT JOIN sku_mapping m ON m.seller_id = k.seller_id AND m.channel_id = o.channel_id AND m.channel_sku = i.sku
        ORDER BY i.order_id, i.position`,
  );
}
