import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { ChannelType } from '@bestellwerk/domain/channel-type';
import { Refusal } from '@bestellwerk/domain/refusal';
import { readConnections, type ConnectionView } from './pull/read-connections.ts';

export type ChannelRef = { id: string; name: string; type: ChannelType };

export type ChannelView = ChannelRef & {
  hasSecret: boolean;
  createdAt: Date;
  lastDeliveryAt: Date | null;
  lastOrderAt: Date | null;
  failedDeliveries: number;
  refusedDeliveries: number;
  orders: number;
  connection: ConnectionView | null;
};

/** The given channels with their figures, in the order given. */
export async function readChannels(tx: SellerTx, ids: readonly string[]): Promise<ChannelView[]> {
  const rows = await query<Omit<ChannelView, 'connection'>>(
    tx,
    sql`SELECT c.id, c.name, c.type, c.webhook_secret IS NOT NULL AS "hasSecret", c.created_at AS "createdAt",
          c.last_delivery_at AS "lastDeliveryAt", c.last_order_at AS "lastOrderAt",
          c.refused_deliveries AS "refusedDeliveries",
          (SELECT count(*)::int FROM delivery d WHERE d.seller_id = c.seller_id AND d.channel_id = c.id
            AND d.state = 'failed') AS "failedDeliveries",
          coalesce(t.orders, 0)::int AS orders
        FROM channel c
        LEFT JOIN (SELECT key, sum(orders) AS orders FROM order_tally
          WHERE seller_id = ${tx.sellerId}::uuid AND facet = 'channel' GROUP BY key) t ON t.key = c.id::text
        WHERE c.seller_id = ${tx.sellerId}::uuid AND c.id = ANY(${[...ids]}::uuid[])`,
  );
  const connections = await readConnections(tx, ids);
  const views = rows.map((row) => ({ ...row, connection: connections.get(row.id) ?? null }));
  return ids.flatMap((id) => views.find((view) => view.id === id) ?? []);
}

/** Throws `not_found` for an unknown channel and for another seller's. */
export async function getChannel(tx: SellerTx, channelId: string): Promise<ChannelView> {
  const [channel] = await readChannels(tx, [channelId]);
  if (!channel) throw new Refusal('not_found', 'no such channel');
  return channel;
}

/** The same without the figures, which cost more than a check is worth. */
export async function requireChannel(tx: SellerTx, channelId: string): Promise<ChannelRef> {
  const [channel] = await query<ChannelRef>(
    tx,
    sql`SELECT id, name, type FROM channel WHERE seller_id = ${tx.sellerId}::uuid AND id = ${channelId}::uuid`,
  );
  if (!channel) throw new Refusal('not_found', 'no such channel');
  return channel;
}
