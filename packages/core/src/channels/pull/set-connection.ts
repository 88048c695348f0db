import type { SellerTx } from '@bestellwerk/db/database';
import { isConnectable, type ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import { Refusal } from '@bestellwerk/domain/refusal';
import { enqueueJob } from '../../jobs/enqueue-job.ts';
import { publishHint } from '../../stream/publish-hint.ts';
import { requireChannel } from '../channel-store.ts';
import { ChannelFault } from '../remote/channel-fault.ts';
import { readBaseAddress } from './base-address.ts';
import type { ChannelDesk } from './channel-desk.ts';
import { NEEDED, type Credentials } from './connection.ts';
import { writeCursor } from './cursor.ts';
import { pullKey } from './schedule-pulls.ts';

/** A shop's older open orders have been dealt with some other way: no pull begins earlier than this. */
const FURTHEST_BACK_MS = 30 * 86_400_000;
/** PrestaShop tells its own local time as if it were UTC, which may lie this far behind. */
const ZONE_MARGIN_MS = 12 * 3_600_000;

export type ConnectionInput = Credentials & { baseUrl?: string };

/**
 * Sets how a channel's own API is reached, and pulls at once; null ends that. The access data replaces all that was
 * known, so that none of it can be sent to a new address unseen. Refuses what is incomplete, an address that is not
 * allowed, and channels that have no API of their own.
 */
export async function setConnection(
  tx: SellerTx,
  desk: Pick<ChannelDesk, 'secretBox' | 'addresses'>,
  input: { channelId: string; connection: ConnectionInput | null },
): Promise<void> {
  const { channelId, connection } = input;
  const { type } = await requireChannel(tx, channelId);
  const where = { sellerId_channelId: { sellerId: tx.sellerId, channelId } };
  if (connection === null) {
    await tx.prisma.channelConnection.deleteMany({ where: { sellerId: tx.sellerId, channelId } });
    await publishHint(tx, { topic: 'channel', id: channelId });
    return;
  }
  if (!isConnectable(type))
    throw new Refusal('channel_not_connectable', `a ${type} channel has no API of its own`);
  const { baseUrl: givenUrl, ...credentials } = connection;
  requireComplete(type, credentials);
  const baseUrl = requireBaseAddress(type, givenUrl, desk);
  const sealed = desk.secretBox.seal(JSON.stringify(credentials), channelId);
  const now = tx.clock.now();
  const known = await tx.prisma.channelConnection.findUnique({
    where,
    select: { baseUrl: true, cursor: true },
  });
  const isSameShop = known?.baseUrl === baseUrl;
  const fresh = {
    baseUrl,
    credentials: sealed,
    nextPullAt: now,
    leaseId: null,
    leasedUntil: null,
    failedPulls: 0,
    faultCode: null,
    faultDetail: null,
    faultAt: null,
    ...(isSameShop ? {} : { cursor: writeCursor(await beginAt(tx, channelId, type)), lastPullAt: null }),
  };
  await tx.prisma.channelConnection.upsert({
    where,
    create: { sellerId: tx.sellerId, channelId, cursor: {}, ...fresh },
    update: fresh,
  });
  await enqueueJob(tx, 'pull-channel', { sellerId: tx.sellerId, channelId }, { key: pullKey(channelId) });
  await publishHint(tx, { topic: 'channel', id: channelId });
}

/** From when the channel was added: what webhooks lost since then is found, what was before stays out. */
async function beginAt(tx: SellerTx, channelId: string, type: ConnectableChannelType) {
  const { createdAt } = await tx.prisma.channel.findUniqueOrThrow({
    where: { sellerId_id: { sellerId: tx.sellerId, id: channelId } },
    select: { createdAt: true },
  });
  const earliestMs = tx.clock.now().getTime() - FURTHEST_BACK_MS;
  const beginMs = createdAt.getTime() - (type === 'prestashop' ? ZONE_MARGIN_MS : 0);
  return { since: new Date(Math.max(beginMs, earliestMs)), begunAt: null, newest: null, page: null };
}

function requireComplete(type: ConnectableChannelType, credentials: Credentials): void {
  const lacks = NEEDED[type].map((names) => names.filter((name) => (credentials[name] ?? '').length === 0));
  if (lacks.some((names) => names.length === 0)) return;
  const [missing = []] = lacks;
  throw new Refusal('validation_failed', 'some of the access data is missing', {
    details: missing.map((name) => ({ path: `connection.${name}`, code: 'missing' })),
  });
}

function requireBaseAddress(
  type: ConnectableChannelType,
  given: string | undefined,
  { addresses }: Pick<ChannelDesk, 'addresses'>,
): string {
  try {
    return readBaseAddress(type, given, addresses);
  } catch (error) {
    if (!(error instanceof ChannelFault)) throw error;
    throw new Refusal('channel_address_not_allowed', error.detail, {
      details: [{ path: 'connection.baseUrl', code: 'not_allowed' }],
    });
  }
}
