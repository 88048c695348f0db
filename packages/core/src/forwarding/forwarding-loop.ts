import type { Database } from '@bestellwerk/db/database';
import type { Clock } from '@bestellwerk/platform/clock';
import type { Logger } from '@bestellwerk/platform/logger';
import type { Worker } from './claims/worker.ts';
import { readBreaker } from './circuit-breaker.ts';
import type { ForwardingTimes } from './forwarding-times.ts';
import { createOutcomeBatcher } from './outcome-batcher.ts';
import { peekWork, shareSlots } from './peek-work.ts';
import { askQuote, type QuoteAnswer } from './quote/ask-quote.ts';
import { claimQuotes } from './quote/claim-quotes.ts';
import { settleQuotes } from './quote/settle-quotes.ts';
import { returnSlots, takeSlots } from './rate-bucket.ts';
import { claimProbes } from './recovery/claim-probes.ts';
import { probePart } from './recovery/probe-part.ts';
import { bodyOf, claimReadyParts } from './send/claim-ready-parts.ts';
import { reserveRounds } from './send/reserve-rounds.ts';
import type { SendJob } from './send/send-job.ts';
import { settleParts } from './send/settle-parts.ts';
import type { Settlement } from './send/settlement.ts';
import { interpretCreate } from './supplier/interpret-create.ts';
import type { SupplierClient } from './supplier/supplier-client.ts';

export type LoopDeps = {
  db: Database;
  supplier: SupplierClient;
  clock: Clock;
  logger: Logger;
  times: ForwardingTimes;
  /** How many calls to the supplier may be under way at once in this process. */
  concurrency: number;
  startingPerSecond: number;
  workerId: () => bigint | null;
};

const MOST_PER_ROUND = 64;
const IDLE_MS = 1_000;
const WHILE_DOWN_MS = 500;

/**
 * Claims what is due, sends it, and stores what became of it. `step` does one claim and answers how long to wait when
 * there is nothing to do; the calls it started go on beside it.
 */
export function createForwardingLoop(deps: LoopDeps, onProgress: () => void) {
  const { db, supplier, clock, logger, times } = deps;
  let inFlight = 0;
  const onStored = (count: number) => {
    inFlight -= count;
    onProgress();
  };
  const giveUpMs = times.supplierMaxProcessingMs + times.supplierTimeoutMs;
  const shared = { clock, logger, onStored, giveUpMs };
  const quotes = createOutcomeBatcher<QuoteAnswer>({
    ...shared,
    store: (batch) => db.asSystem((tx) => settleQuotes(tx, batch)),
  });
  const parts = createOutcomeBatcher<Settlement>({
    ...shared,
    store: (batch) => db.asSystem((tx) => settleParts(tx, batch)),
  });

  function start(work: () => Promise<void>): void {
    inFlight += 1;
    work().catch((error: unknown) => {
      // Whatever this was, the claim is still in the database and is recovered when its lease ends.
      logger.error({ err: error }, 'forwarding work failed');
      onStored(1);
    });
  }

  async function send(job: SendJob, deadlineMs: number): Promise<void> {
    const exchange = await supplier.create(bodyOf(job), () => clock.monotonicMs() < deadlineMs);
    const outcome = interpretCreate(exchange, job.consignment);
    parts.add({ part: job, outcome, exchange, attemptId: job.attemptId, kind: 'create' });
  }

  async function takeWork(worker: Worker, free: number): Promise<number> {
    const claimedFromMs = clock.monotonicMs();
    const taken = await db.asSystem(async (tx) => {
      if ((await readBreaker(tx)).isOpen) return { waitMs: WHILE_DOWN_MS };
      const work = await peekWork(tx, free);
      const wanted = Math.min(free, work.probes + work.ready + work.toReserve + work.toQuote);
      if (wanted === 0) return { waitMs: IDLE_MS };
      const slots = await takeSlots(tx, 'order', wanted, deps);
      return slots.granted === 0
        ? { waitMs: slots.waitMs }
        : { share: shareSlots(slots.granted, work), slots };
    });
    if (!taken.share) return taken.waitMs;
    const { share } = taken;
    const claimed = await db.asSystem(async (tx) => {
      if (share.sends > 0) await reserveRounds(tx, share.sends);
      return {
        probes: share.probes > 0 ? await claimProbes(tx, worker, share.probes) : [],
        sends: share.sends > 0 ? await claimReadyParts(tx, worker, share.sends) : [],
        quotes: share.quotes > 0 ? await claimQuotes(tx, worker, share.quotes) : [],
      };
    });
    for (const part of claimed.probes) start(async () => parts.add(await probePart(supplier, part, clock)));
    const deadlineMs = claimedFromMs + times.sendDeadlineMs;
    for (const job of claimed.sends) start(() => send(job, deadlineMs));
    for (const job of claimed.quotes) start(async () => quotes.add(await askQuote(supplier, job)));
    const used = claimed.probes.length + claimed.sends.length + claimed.quotes.length;
    if (used < taken.slots.granted) {
      await db.asSystem((tx) => returnSlots(tx, 'order', taken.slots.granted - used));
    }
    return used === 0 ? 50 : 0;
  }

  return {
    /** Resolves with the ms to wait before the next step; 0 when there may be more at once. */
    async step(): Promise<number> {
      const id = deps.workerId();
      if (id === null) return WHILE_DOWN_MS;
      const free = Math.min(MOST_PER_ROUND, deps.concurrency - inFlight);
      if (free <= 0) return IDLE_MS;
      return takeWork({ id, times }, free);
    },
    /** Resolves when every call under way is answered and stored. */
    async drained(): Promise<void> {
      while (inFlight > 0) await clock.sleep(20);
      await Promise.all([quotes.flushed(), parts.flushed()]);
    },
  };
}
