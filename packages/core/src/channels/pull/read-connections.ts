import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { ChannelFaultCode } from '@bestellwerk/domain/channel-fault';

export type ConnectionView = {
  baseUrl: string;
  lastPullAt: Date | null;
  nextPullAt: Date;
  faultCode: ChannelFaultCode | null;
  faultDetail: string | null;
  faultAt: Date | null;
  failedWrites: number;
};

/** How the own APIs of these channels are used, by channel; without the access data. */
export async function readConnections(
  tx: SellerTx,
  channelIds: readonly string[],
): Promise<Map<string, ConnectionView>> {
  const rows = await query<ConnectionView & { channelId: string }>(
    tx,
    sql`SELECT c.channel_id AS "channelId", c.base_url AS "baseUrl", c.last_pull_at AS "lastPullAt",
          c.next_pull_at AS "nextPullAt", c.fault_code AS "faultCode", c.fault_detail AS "faultDetail",
          c.fault_at AS "faultAt",
          (SELECT count(*)::int FROM channel_write w
            JOIN orders o ON o.seller_id = w.seller_id AND o.id = w.order_id
            WHERE w.seller_id = c.seller_id AND w.state = 'failed' AND o.channel_id = c.channel_id) AS "failedWrites"
        FROM channel_connection c
        WHERE c.seller_id = ${tx.sellerId}::uuid AND c.channel_id = ANY(${[...channelIds]}::uuid[])`,
  );
  return new Map(rows.map(({ channelId, ...view }) => [channelId, view]));
}
