import type { Channel } from '@bestellwerk/contracts/seller-api/channels';

export const CHANNEL_HEALTHS = [
  'failing',
  'pull_failing',
  'secret_missing',
  'waiting',
  'silent',
  'healthy',
] as const;
export type ChannelHealth = (typeof CHANNEL_HEALTHS)[number];

/** A day without a sign is worth a look: a sync that stops says nothing by itself. */
const SILENT_AFTER_MS = 24 * 3_600_000;

/** When anything came from the channel last; null while nothing has. */
export function lastSign(channel: Pick<Channel, 'lastDeliveryAt' | 'lastOrderAt'>): string | null {
  return (
    [channel.lastDeliveryAt, channel.lastOrderAt]
      .filter((at) => at !== undefined)
      .toSorted()
      .at(-1) ?? null
  );
}

/** A pull that should have been long ago: nobody works off the jobs. */
const OVERDUE_AFTER_MS = 30 * 60_000;

export function isOverdue({ nextPullAt }: { nextPullAt: string }, now: number): boolean {
  return now - Date.parse(nextPullAt) > OVERDUE_AFTER_MS;
}

function isPullFailing(connection: NonNullable<Channel['connection']>, now: number): boolean {
  return connection.fault !== undefined || isOverdue(connection, now);
}

/** The most urgent thing to say about a channel. */
export function channelHealth(channel: Channel, now: number): ChannelHealth {
  if (channel.failedDeliveries > 0) return 'failing';
  if (channel.connection && isPullFailing(channel.connection, now)) return 'pull_failing';
  if (channel.webhook?.hasSecret === false) return 'secret_missing';
  const last = lastSign(channel);
  if (last === null) return 'waiting';
  return now - Date.parse(last) > SILENT_AFTER_MS ? 'silent' : 'healthy';
}
