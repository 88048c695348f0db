import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import type { SecretBox } from '../secret-box.ts';
import { openCredentials, type OpenConnection } from './connection.ts';

/** How the channel's own API is reached, or null where it was never said. */
export async function findConnection(
  tx: SellerTx,
  channelId: string,
  secretBox: SecretBox,
): Promise<OpenConnection | null> {
  const [row] = await query<{ type: ConnectableChannelType; baseUrl: string; credentials: string }>(
    tx,
    sql`SELECT channel.type, c.base_url AS "baseUrl", c.credentials
        FROM channel_connection c JOIN channel ON channel.seller_id = c.seller_id AND channel.id = c.channel_id
        WHERE c.seller_id = ${tx.sellerId}::uuid AND c.channel_id = ${channelId}::uuid`,
  );
  if (!row) return null;
  const credentials = openCredentials(secretBox, row.credentials, channelId);
  return { sellerId: tx.sellerId, channelId, type: row.type, baseUrl: row.baseUrl, credentials };
}
