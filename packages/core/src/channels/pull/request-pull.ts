import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { Refusal } from '@bestellwerk/domain/refusal';
import { enqueueJob } from '../../jobs/enqueue-job.ts';
import { pullKey } from './schedule-pulls.ts';

/** Has a channel pulled now. Answers with when; refuses `channel_not_connected` where there is nothing to pull from. */
export async function requestPull(tx: SellerTx, channelId: string): Promise<Date> {
  const [connection] = await query<{ nextPullAt: Date }>(
    tx,
    sql`UPDATE channel_connection SET next_pull_at = least(next_pull_at, ${tx.clock.now()})
        WHERE seller_id = ${tx.sellerId}::uuid AND channel_id = ${channelId}::uuid
        RETURNING next_pull_at AS "nextPullAt"`,
  );
  if (!connection)
    throw new Refusal('channel_not_connected', 'it was not said yet how this channel is reached');
  await enqueueJob(tx, 'pull-channel', { sellerId: tx.sellerId, channelId }, { key: pullKey(channelId) });
  return connection.nextPullAt;
}
