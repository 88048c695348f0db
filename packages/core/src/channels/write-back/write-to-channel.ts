import type { Database, SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { ChannelWriteKind } from '@bestellwerk/domain/channel-write';
import type { Logger } from '@bestellwerk/platform/logger';
import { SYSTEM } from '../../actor.ts';
import { addFollowUp } from '../../follow-ups/add-follow-up.ts';
import { retryDelayMs } from '../../forwarding/retry-delay.ts';
import { addEvent } from '../../history/add-event.ts';
import { enqueueJob } from '../../jobs/enqueue-job.ts';
import { refreshOrder } from '../../orders/refresh-order.ts';
import type { ChannelDesk } from '../pull/channel-desk.ts';
import { findConnection } from '../pull/find-connection.ts';
import { asChannelFault, ChannelFault, isLasting } from '../remote/channel-fault.ts';
import { loadShipment } from './load-shipment.ts';
import { writeKey } from './queue-write.ts';

type PendingWrite = {
  id: string;
  orderId: string;
  channelId: string;
  kind: ChannelWriteKind;
  tries: number;
};
type WriteDeps = { db: Database; desk: ChannelDesk; logger: Logger };

/** After this many tries, spread over a good day, a person has to look. */
const MOST_TRIES = 24;
const PAUSES = { base: 30_000, cap: 2 * 60 * 60_000 };

/**
 * Tells the channel what is pending. The call may be made twice, after a crash between it and its note: what it says
 * is the same, and the channel keeps it once. What fails, in whatever way, is tried again with growing pauses, then
 * shown as failed.
 */
export async function writeToChannel(
  deps: WriteDeps,
  { sellerId, writeId }: { sellerId: string; writeId: string },
): Promise<void> {
  const { db, logger } = deps;
  const write = await db.withSeller(sellerId, (tx) => findPending(tx, writeId));
  if (!write) return;
  const fault = await tell(deps, sellerId, write).then(
    () => null,
    (error: unknown) =>
      asChannelFault(error, (err) => logger.error({ err, sellerId, writeId }, 'a channel could not be told')),
  );
  await db.withSeller(sellerId, (tx) => noteOutcome(tx, write, fault));
}

/** Null where it is not pending any more. */
async function findPending(tx: SellerTx, writeId: string): Promise<PendingWrite | null> {
  const [write] = await query<PendingWrite>(
    tx,
    sql`SELECT w.id, w.order_id AS "orderId", w.kind, w.tries, o.channel_id AS "channelId"
        FROM channel_write w JOIN orders o ON o.seller_id = w.seller_id AND o.id = w.order_id
        WHERE w.seller_id = ${tx.sellerId}::uuid AND w.id = ${writeId}::uuid AND w.state = 'pending'`,
  );
  return write ?? null;
}

async function tell({ db, desk }: WriteDeps, sellerId: string, write: PendingWrite): Promise<void> {
  const { orderId, channelId, kind } = write;
  const { connection, shipment } = await db.withSeller(sellerId, async (tx) => ({
    connection: await findConnection(tx, channelId, desk.secretBox),
    shipment: await loadShipment(tx, orderId),
  }));
  if (!connection) throw new ChannelFault('refused', 'the connection was removed');
  const adapter = desk.open(db, connection);
  if (kind === 'shipment') return adapter.confirmShipment(shipment);
  if (!adapter.cancelOrder) throw new ChannelFault('refused', 'this channel cannot cancel orders');
  return adapter.cancelOrder(shipment.externalId);
}

const TOLD = {
  shipment: 'channel_shipment_told',
  cancellation: 'channel_cancellation_told',
} as const;

/** Only what is still pending is noted: of two that told the same, one notes it. */
async function noteOutcome(tx: SellerTx, write: PendingWrite, fault: ChannelFault | null): Promise<void> {
  const now = tx.clock.now();
  // The channel's own limit says nothing about whether it would take it.
  const tries = write.tries + (fault?.code === 'rate_limited' ? 0 : 1);
  const isOver = fault !== null && (isLasting(fault.code) || tries >= MOST_TRIES);
  const state = fault === null ? 'done' : isOver ? 'failed' : 'pending';
  const pauseMs = fault?.retryAfterMs ?? retryDelayMs(tries, PAUSES);
  const nextTryAt = state === 'pending' ? new Date(now.getTime() + pauseMs) : null;
  const { count } = await tx.prisma.channelWrite.updateMany({
    where: { sellerId: tx.sellerId, id: write.id, state: 'pending', tries: write.tries },
    data: {
      state,
      tries,
      nextTryAt,
      faultCode: fault?.code ?? null,
      faultDetail: fault?.detail ?? null,
      updatedAt: now,
    },
  });
  if (count === 0) return;
  const { orderId, kind } = write;
  if (nextTryAt) {
    const payload = { sellerId: tx.sellerId, writeId: write.id };
    await enqueueJob(tx, 'write-to-channel', payload, { key: writeKey(write.id), runAt: nextTryAt });
  } else {
    await addEvent(tx, {
      orderId,
      kind: fault === null ? TOLD[kind] : 'channel_write_failed',
      actor: SYSTEM,
      data: { kind, ...(fault ? { code: fault.code, detail: fault.detail } : {}) },
    });
  }
  // The buyer's order is still open there, so a person has to end it.
  if (state === 'failed' && kind === 'cancellation')
    await addFollowUp(tx, { orderId, kind: 'cancel_in_channel' });
  await refreshOrder(tx, orderId);
}
