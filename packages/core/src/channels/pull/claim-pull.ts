import type { SellerTx } from '@bestellwerk/db/database';
import { execute, query, sql, type Sql } from '@bestellwerk/db/sql';
import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import { newId } from '@bestellwerk/platform/ids';
import { enqueueJob } from '../../jobs/enqueue-job.ts';
import type { SecretBox } from '../secret-box.ts';
import { openCredentials, type OpenConnection } from './connection.ts';
import { beginPull, readCursor, writeCursor, type PullCursor } from './cursor.ts';
import { pullKey } from './schedule-pulls.ts';

export type ClaimedPull = {
  leaseId: string;
  claimedAt: Date;
  cursor: PullCursor;
  connection: OpenConnection;
};

type Row = { type: ConnectableChannelType; baseUrl: string; credentials: string; cursor: unknown };

/**
 * Claims a channel's pull until the claim is not renewed any more: null where it is not due, or somebody else has it.
 * The claim of a process that died runs out; one that only slept finds out when it wants to store.
 */
export async function claimPull(
  tx: SellerTx,
  input: { channelId: string; leaseMs: number; secretBox: SecretBox },
): Promise<ClaimedPull | null> {
  const { channelId, leaseMs, secretBox } = input;
  const now = tx.clock.now();
  const leaseId = newId(tx.clock);
  const [row] = await query<Row>(
    tx,
    sql`UPDATE channel_connection c SET lease_id = ${leaseId}::uuid,
          leased_until = ${new Date(now.getTime() + leaseMs)}
        FROM channel
        WHERE c.seller_id = ${tx.sellerId}::uuid AND c.channel_id = ${channelId}::uuid
          AND channel.seller_id = c.seller_id AND channel.id = c.channel_id
          AND c.next_pull_at <= ${now} AND (c.leased_until IS NULL OR c.leased_until <= ${now})
        RETURNING channel.type, c.base_url AS "baseUrl", c.credentials, c.cursor`,
  );
  if (!row) return null;
  const credentials = openCredentials(secretBox, row.credentials, channelId);
  const connection = { sellerId: tx.sellerId, channelId, type: row.type, baseUrl: row.baseUrl, credentials };
  return { leaseId, claimedAt: now, cursor: beginPull(readCursor(row.cursor), now), connection };
}

/**
 * Has a pull that is due, but in somebody's hands, looked at again when that claim would run out: a process that was
 * killed must not leave it to the next minute's schedule.
 */
export async function comeBackForPull(tx: SellerTx, channelId: string): Promise<void> {
  const now = tx.clock.now();
  const [held] = await query<{ until: Date }>(
    tx,
    sql`SELECT leased_until AS until FROM channel_connection
        WHERE seller_id = ${tx.sellerId}::uuid AND channel_id = ${channelId}::uuid
          AND next_pull_at <= ${now} AND leased_until > ${now}`,
  );
  if (!held) return;
  const payload = { sellerId: tx.sellerId, channelId };
  await enqueueJob(tx, 'pull-channel', payload, { key: pullKey(channelId), runAt: held.until });
}

/** Somebody else has taken over, or the connection was changed: what was pulled must not be stored. */
export class LeaseLost extends Error {}

/** Writes to the connection of whoever holds it. Throws `LeaseLost` for anybody else. */
export async function writeAsHolder(
  tx: SellerTx,
  { leaseId, connection }: ClaimedPull,
  set: Sql,
): Promise<void> {
  const written = await execute(
    tx,
    sql`UPDATE channel_connection SET ${set}
        WHERE seller_id = ${tx.sellerId}::uuid AND channel_id = ${connection.channelId}::uuid
          AND lease_id = ${leaseId}::uuid`,
  );
  if (written === 0) throw new LeaseLost('the pull belongs to somebody else now');
}

/** A sign of life, so that nobody takes over. */
export function renewClaim(tx: SellerTx, claim: ClaimedPull, leaseMs: number): Promise<void> {
  return writeAsHolder(tx, claim, sql`leased_until = ${new Date(tx.clock.now().getTime() + leaseMs)}`);
}

/** Keeps the claim for one more page that begins at `cursor`. */
export function goOnAt(tx: SellerTx, claim: ClaimedPull, cursor: PullCursor, leaseMs: number): Promise<void> {
  const leasedUntil = new Date(tx.clock.now().getTime() + leaseMs);
  return writeAsHolder(
    tx,
    claim,
    sql`cursor = ${JSON.stringify(writeCursor(cursor))}::jsonb, leased_until = ${leasedUntil}`,
  );
}
