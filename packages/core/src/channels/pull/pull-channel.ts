import type { Database, SellerTx } from '@bestellwerk/db/database';
import { sql } from '@bestellwerk/db/sql';
import type { Logger } from '@bestellwerk/platform/logger';
import { retryDelayMs } from '../../forwarding/retry-delay.ts';
import { publishHint } from '../../stream/publish-hint.ts';
import { asChannelFault, ChannelFault } from '../remote/channel-fault.ts';
import type { ChannelAdapter, PulledPage } from './channel-adapter.ts';
import type { ChannelDesk } from './channel-desk.ts';
import {
  claimPull,
  comeBackForPull,
  goOnAt,
  LeaseLost,
  renewClaim,
  writeAsHolder,
  type ClaimedPull,
} from './claim-pull.ts';
import { advanceCursor, writeCursor, type PullCursor } from './cursor.ts';
import { FAULT_PAUSES, PULL_TIMES, type PullTimes } from './pull-times.ts';
import { storePage } from './store-page.ts';

export type PullDeps = { db: Database; desk: ChannelDesk; logger: Logger; times?: PullTimes };

/**
 * Pulls what a channel changed since the last time, page by page. Each page is stored together with where the next
 * one begins, so that a process that dies at any point repeats a page at most and never skips one. Does nothing
 * where the pull is not due or somebody else is at it. A fault, of the channel or of ours, is noted, and tried again
 * later.
 */
export async function pullChannel(
  deps: PullDeps,
  key: { sellerId: string; channelId: string },
  signal: AbortSignal,
): Promise<void> {
  const { db, desk, logger, times = PULL_TIMES } = deps;
  const claim = await db.withSeller(key.sellerId, async (tx) => {
    const claimed = await claimPull(tx, { ...key, leaseMs: times.leaseMs, secretBox: desk.secretBox });
    if (!claimed) await comeBackForPull(tx, key.channelId);
    return claimed;
  });
  if (!claim) return;
  const stopRenewing = keepClaim(db, claim, times);
  try {
    await pullPages({ ...deps, times }, claim, desk.open(db, claim.connection), signal);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    if (signal.aborted) {
      // The next process goes on from the page that was stored last.
      await letGo(db, claim);
      throw error;
    }
    const fault = asChannelFault(error, (err) => logger.error({ err, ...key }, 'a pull failed'));
    if (fault.code !== 'rate_limited') {
      logger.warn({ ...key, code: fault.code, detail: fault.detail }, 'a channel could not be pulled');
    }
    await noteFault(db, claim, fault);
  } finally {
    await stopRenewing();
  }
}

/** Shows that this process lives, until told to stop. Who finds the claim gone learns it when it wants to store. */
function keepClaim(
  db: Database,
  claim: ClaimedPull,
  { leaseMs, renewMs }: Pick<PullTimes, 'leaseMs' | 'renewMs'>,
): () => Promise<void> {
  let renewing: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    renewing = db
      .withSeller(claim.connection.sellerId, (tx) => renewClaim(tx, claim, leaseMs))
      .catch(() => undefined);
  }, renewMs);
  return async () => {
    clearInterval(timer);
    await renewing;
  };
}

async function pullPages(
  { db, times }: PullDeps & { times: PullTimes },
  claim: ClaimedPull,
  adapter: ChannelAdapter,
  signal: AbortSignal,
): Promise<void> {
  let cursor: PullCursor = claim.cursor;
  let mayBeginAgain = true;
  for (let isLast = false; !isLast;) {
    signal.throwIfAborted();
    const pulled: PulledPage | null = await askPage(adapter, cursor, { ...times, mayBeginAgain });
    if (pulled === null) {
      mayBeginAgain = false;
      cursor = { ...cursor, page: null };
      continue;
    }
    const changes = pulled.orders.map((order) => order.changedAt);
    const next = advanceCursor(cursor, { next: pulled.next, changes });
    isLast = pulled.next === null;
    await db.withSeller(claim.connection.sellerId, async (tx) => {
      await storePage(tx, claim.connection, pulled.orders);
      if (pulled.next === null) await finishPull(tx, claim, next, times.everyMs);
      else await goOnAt(tx, claim, next, times.leaseMs);
    });
    cursor = next;
  }
}

/** Null where the channel does not know the page any more: marks of pages grow old, and the pull begins again. */
async function askPage(
  adapter: ChannelAdapter,
  { since, page }: PullCursor,
  { overlapMs, mayBeginAgain }: { overlapMs: number; mayBeginAgain: boolean },
): Promise<PulledPage | null> {
  try {
    const pulled = await adapter.pullPage({ since: new Date(since.getTime() - overlapMs), page });
    if (pulled.next !== null && pulled.next === page) {
      throw new ChannelFault('bad_answer', 'the pages do not end');
    }
    return pulled;
  } catch (error) {
    const isOldMark = page !== null && error instanceof ChannelFault && error.code === 'refused';
    if (isOldMark && mayBeginAgain) return null;
    throw error;
  }
}

async function finishPull(
  tx: SellerTx,
  claim: ClaimedPull,
  cursor: PullCursor,
  everyMs: number,
): Promise<void> {
  const now = tx.clock.now();
  await writeAsHolder(
    tx,
    claim,
    sql`cursor = ${JSON.stringify(writeCursor(cursor))}::jsonb, lease_id = NULL, leased_until = NULL,
        last_pull_at = ${now},
        -- Who asked for a pull while this one ran is still to get it.
        next_pull_at = CASE WHEN next_pull_at > ${claim.claimedAt} THEN next_pull_at
          ELSE ${new Date(now.getTime() + everyMs)}::timestamptz END,
        failed_pulls = 0, fault_code = NULL, fault_detail = NULL, fault_at = NULL`,
  );
  await publishHint(tx, { topic: 'channel', id: claim.connection.channelId });
}

/** Waiting for the channel's own limit is no fault; everything else is shown until a pull succeeds again. */
async function noteFault(db: Database, claim: ClaimedPull, fault: ChannelFault): Promise<void> {
  await db
    .withSeller(claim.connection.sellerId, async (tx) => {
      const now = tx.clock.now();
      const { failedPulls } = await tx.prisma.channelConnection.findUniqueOrThrow({
        where: { sellerId_channelId: { sellerId: tx.sellerId, channelId: claim.connection.channelId } },
        select: { failedPulls: true },
      });
      const isFault = fault.code !== 'rate_limited';
      const pauseMs = fault.retryAfterMs ?? FAULT_PAUSES.base + retryDelayMs(failedPulls + 1, FAULT_PAUSES);
      const free = sql`lease_id = NULL, leased_until = NULL, next_pull_at = ${new Date(now.getTime() + pauseMs)}`;
      await writeAsHolder(
        tx,
        claim,
        isFault
          ? sql`${free}, failed_pulls = failed_pulls + 1, fault_code = ${fault.code},
              fault_detail = ${fault.detail}, fault_at = coalesce(fault_at, ${now})`
          : free,
      );
      await publishHint(tx, { topic: 'channel', id: claim.connection.channelId });
    })
    .catch((error: unknown) => {
      if (!(error instanceof LeaseLost)) throw error;
    });
}

/** Where this process ends, nobody has to wait for the claim to run out. */
async function letGo(db: Database, claim: ClaimedPull): Promise<void> {
  await db
    .withSeller(claim.connection.sellerId, (tx) =>
      writeAsHolder(tx, claim, sql`lease_id = NULL, leased_until = NULL`),
    )
    .catch(() => undefined);
}
