import type { SqlDatabase } from '@bestellwerk/db/sql-database';
import type { Clock } from '@bestellwerk/platform/clock';
import type { Logger } from '@bestellwerk/platform/logger';
import type { Worker } from './claims/worker.ts';
import { readBreaker } from './circuit-breaker.ts';
import type { ForwardingTimes } from './forwarding-times.ts';
import { ALL_GUARDS, type CrashPoint, type ForwardingTestHooks } from './guards.ts';
import { createOperatorAlert } from './operator-alert.ts';
import { createOutcomeBatcher } from './outcome-batcher.ts';
import { peekWork, shareSlots } from './peek-work.ts';
import { askQuote, type QuoteAnswer } from './quote/ask-quote.ts';
import { claimQuotes, type QuoteJob } from './quote/claim-quotes.ts';
import { settleQuotes } from './quote/settle-quotes.ts';
import { returnSlots, takeSlots, type RateLimits } from './rate-bucket.ts';
import { claimProbes } from './recovery/claim-probes.ts';
import { probePart } from './recovery/probe-part.ts';
import { bodyOf, claimReadyParts } from './send/claim-ready-parts.ts';
import { reserveRounds } from './send/reserve-rounds.ts';
import type { PartClaim, SendJob } from './send/send-job.ts';
import { settleParts } from './send/settle-parts.ts';
import type { Settlement } from './send/settlement.ts';
import { interpretCreate } from './supplier/interpret-create.ts';
import type { SupplierClient } from './supplier/supplier-client.ts';

export type LoopDeps = {
  db: SqlDatabase;
  supplier: SupplierClient;
  clock: Clock;
  logger: Logger;
  times: ForwardingTimes;
  /** How many calls to the supplier may be under way at once in this process. */
  concurrency: number;
  limits: RateLimits;
  workerId: () => bigint | null;
  hooks?: ForwardingTestHooks;
};

const MOST_PER_ROUND = 128;
const IDLE_MS = 1_000;
const WHILE_DOWN_MS = 500;
const GATHER_MS = 50;

/**
 * Claims what is due, sends it, and stores what became of it. `step` does one claim and answers how long to wait when
 * there is nothing to do; the calls it started go on beside it.
 */
export function createForwardingLoop(deps: LoopDeps, onProgress: () => void) {
  const { db, supplier, clock, logger, times, hooks } = deps;
  const guards = hooks?.guards ?? ALL_GUARDS;
  const at = async (point: CrashPoint, claims: readonly { orderId: string }[]) =>
    hooks?.at?.(
      point,
      claims.map((claim) => claim.orderId),
    );
  const alertOperator = createOperatorAlert(logger, clock);
  let inFlight = 0;
  let scarceSinceMs: number | undefined;
  const onStored = (count: number) => {
    inFlight -= count;
    onProgress();
  };
  const giveUpMs = times.supplierMaxProcessingMs + times.supplierTimeoutMs;
  const shared = { clock, logger, onStored, giveUpMs };
  const quotes = createOutcomeBatcher<QuoteAnswer>({
    ...shared,
    store: async (batch) => {
      await db.asSystem((tx) => settleQuotes(tx, batch));
      await at(
        'quote:stored',
        batch.map(({ job }) => job),
      );
    },
  });
  const parts = createOutcomeBatcher<Settlement>({
    ...shared,
    store: async (batch) => {
      await db.asSystem((tx) => settleParts(tx, batch, guards));
      for (const kind of ['probe', 'create'] as const) {
        const claims = batch.filter((entry) => entry.kind === kind).map(({ part }) => part);
        await at(kind === 'probe' ? 'probe:stored' : 'send:stored', claims);
      }
    },
  });

  function start(work: () => Promise<void>): void {
    inFlight += 1;
    work().catch((error: unknown) => {
      // Whatever this was, the claim is still in the database and is recovered when its lease ends.
      logger.error({ err: error }, 'forwarding work failed');
      onStored(1);
    });
  }

  async function quote(job: QuoteJob): Promise<void> {
    await at('quote:claimed', [job]);
    const answer = await askQuote(supplier, job);
    alertOperator('cause' in answer.outcome ? answer.outcome.cause : undefined);
    await at('quote:answered', [job]);
    quotes.add(answer);
  }

  async function send(job: SendJob, deadlineMs: number): Promise<void> {
    await at('send:claimed', [job]);
    const mayStillSend = () => !guards.deadline || clock.monotonicMs() < deadlineMs;
    const exchange = await supplier.create(bodyOf(job), mayStillSend);
    await at('send:answered', [job]);
    const outcome = interpretCreate(exchange, job.consignment);
    alertOperator('cause' in outcome ? outcome.cause : undefined);
    parts.add({ part: job, outcome, exchange, attemptId: job.attemptId, kind: 'create' });
  }

  async function probe(part: PartClaim): Promise<void> {
    await at('probe:claimed', [part]);
    const settlement = await probePart(supplier, part, clock, guards);
    await at('probe:answered', [part]);
    parts.add(settlement);
  }

  async function takeWork(worker: Worker, free: number): Promise<number> {
    const claimedFromMs = clock.monotonicMs();
    const taken = await db.asSystem(async (tx) => {
      if ((await readBreaker(tx)).isOpen) return { waitMs: WHILE_DOWN_MS };
      const work = await peekWork(tx, free);
      const wanted = Math.min(free, work.probes + work.ready + work.toReserve + work.toQuote);
      if (wanted === 0) return { waitMs: IDLE_MS };
      const slots = await takeSlots(tx, 'order', wanted, deps.limits);
      return slots.granted === 0
        ? { waitMs: slots.waitMs }
        : { share: shareSlots(slots.granted, work, guards), slots };
    });
    if (!taken.share) return taken.waitMs;
    const { share } = taken;
    const claimed = await db.asSystem(async (tx) => {
      const probes = share.probes > 0 ? await claimProbes(tx, worker, share.probes) : [];
      const quotes = share.quotes > 0 ? await claimQuotes(tx, worker, share.quotes) : [];
      // Last, because everybody who works for the same sellers waits for their Money Boxes from here to the commit.
      if (share.reserves > 0) await reserveRounds(tx, share.reserves);
      const sends = share.sends > 0 ? await claimReadyParts(tx, worker, share.sends) : [];
      return { probes, quotes, sends };
    });
    for (const part of claimed.probes) start(() => probe(part));
    const deadlineMs = claimedFromMs + times.sendDeadlineMs;
    for (const job of claimed.sends) start(() => send(job, deadlineMs));
    for (const job of claimed.quotes) start(() => quote(job));
    const used = claimed.probes.length + claimed.sends.length + claimed.quotes.length;
    if (used < taken.slots.granted && deps.limits.fixedPerSecond !== 'unlimited') {
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
      // A claim costs several statements: it waits a moment for a fair share of the calls to be free. Not for longer,
      // since what keeps the others busy may be a supplier who does not answer.
      if (free < deps.concurrency / 4) {
        scarceSinceMs ??= clock.monotonicMs();
        const leftMs = scarceSinceMs + GATHER_MS - clock.monotonicMs();
        if (leftMs > 0) return leftMs;
      }
      scarceSinceMs = undefined;
      return takeWork({ id, times }, free);
    },
    /** Resolves when every call under way is answered and stored. */
    async drained(): Promise<void> {
      while (inFlight > 0) await clock.sleep(20);
      await Promise.all([quotes.flushed(), parts.flushed()]);
    },
  };
}
