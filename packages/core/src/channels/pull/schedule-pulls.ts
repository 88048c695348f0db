import type { SystemTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { enqueueJob } from '../../jobs/enqueue-job.ts';

const MOST_AT_ONCE = 500;

/** Enqueues the pull of every channel that is due and that nobody is at. Answers with how many. */
export async function schedulePulls(tx: SystemTx): Promise<number> {
  const now = tx.clock.now();
  const due = await query<{ sellerId: string; channelId: string }>(
    tx,
    sql`SELECT seller_id AS "sellerId", channel_id AS "channelId" FROM channel_connection
        WHERE next_pull_at <= ${now} AND (leased_until IS NULL OR leased_until <= ${now})
        ORDER BY next_pull_at LIMIT ${MOST_AT_ONCE}`,
  );
  for (const key of due) await enqueueJob(tx, 'pull-channel', key, { key: pullKey(key.channelId) });
  return due.length;
}

/** One waiting job a channel, whoever asks for it. */
export function pullKey(channelId: string): string {
  return `pull:${channelId}`;
}
