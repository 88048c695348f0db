import type { SqlDatabase } from '@bestellwerk/db/sql-database';
import type { Clock } from '@bestellwerk/platform/clock';
import type { Logger } from '@bestellwerk/platform/logger';
import { trackShipments } from '../tracking/track-shipments.ts';
import { closeBreaker, mayProbe, openBreaker, readBreaker } from './circuit-breaker.ts';
import { createFailureWindow } from './failure-window.ts';
import { keepIdentity } from './forwarder-identity.ts';
import { createForwardingLoop } from './forwarding-loop.ts';
import type { ForwardingTestHooks } from './guards.ts';
import { openForwardingDatabase } from './open-forwarding-database.ts';
import { learnLimit, type EndpointGroup } from './rate-bucket.ts';
import { holdWhileDown } from './recovery/hold-while-down.ts';
import { reapClaims } from './recovery/reap-claims.ts';
import { retryDueOrders } from './recovery/retry-due-orders.ts';
import { createServerClock } from './server-clock.ts';
import type { Exchange } from './supplier/exchange.ts';
import { openSupplierClient, type SupplierClient } from './supplier/supplier-client.ts';

export type ForwardingOptions = {
  databaseUrl: string;
  supplierUrl: string;
  supplierApiKey: string;
  /** Undefined: follow the supplier's own X-RateLimit-Limit, starting at 1. */
  supplierRatePerSecond?: number | 'unlimited';
  supplierTimeoutMs: number;
  supplierMaxProcessingMs: number;
  /** A claimed part is sent within this time or not at all; a short one makes for a short quarantine. */
  sendDeadlineMs?: number;
  concurrency: number;
  clock: Clock;
  logger: Logger;
  name?: string;
  /** Test builds only. */
  hooks?: ForwardingTestHooks;
};

export type ForwardingService = {
  /** Claims nothing more, waits for the calls under way, and lets go of its identity. May be called again. */
  stop(): Promise<void>;
};

const SEND_DEADLINE_MS = 5_000;
const REAP_EVERY_MS = 250;
const RETRY_EVERY_MS = 500;
const TRACK_EVERY_MS = 500;
const SET_CLOCK_EVERY_MS = 10_000;
const AFTER_ERROR_MS = 500;

/**
 * Starts the forwarding service in this process. Any number may run beside each other: everything they share is in
 * PostgreSQL. It survives the loss of its database connection and of the supplier.
 */
export function startForwarding(options: ForwardingOptions): ForwardingService {
  const { logger } = options;
  const serverClock = createServerClock(options.clock);
  const { clock } = serverClock;
  const db = openForwardingDatabase(options.databaseUrl, clock);
  const stopping = new AbortController();
  /** Whatever compares times begins when there is one time to compare with. */
  const clockIsSet = Promise.withResolvers<void>();
  let wake: () => void = () => undefined;
  const wakeUp = () => wake();
  const identity = keepIdentity({
    databaseUrl: options.databaseUrl,
    name: options.name ?? `forwarder ${process.pid}`,
    onWake: wakeUp,
    logger,
  });
  const limits = { startingPerSecond: 1, fixedPerSecond: options.supplierRatePerSecond };
  const observer = observeSupplier(db, { ...options, clock });
  const supplier = observer.watch(
    openSupplierClient(
      {
        url: options.supplierUrl,
        apiKey: options.supplierApiKey,
        timeoutMs: options.supplierTimeoutMs,
        // One more than may be under way, so that nothing queues inside the client behind a slow answer.
        connections: options.concurrency + 4,
      },
      clock,
    ),
  );
  const loop = createForwardingLoop(
    {
      db,
      supplier,
      clock,
      logger,
      times: {
        sendDeadlineMs: options.sendDeadlineMs ?? SEND_DEADLINE_MS,
        supplierTimeoutMs: options.supplierTimeoutMs,
        supplierMaxProcessingMs: options.supplierMaxProcessingMs,
      },
      concurrency: options.concurrency,
      workerId: identity.workerId,
      hooks: options.hooks,
      limits,
    },
    wakeUp,
  );

  async function keepClock(): Promise<void> {
    while (!stopping.signal.aborted) {
      const isSet = await serverClock.set(db).catch((error: unknown) => {
        report(error);
        return false;
      });
      if (isSet) clockIsSet.resolve();
      await pause(isSet ? SET_CLOCK_EVERY_MS : AFTER_ERROR_MS);
    }
  }

  async function pump(): Promise<void> {
    await clockIsSet.promise;
    while (!stopping.signal.aborted) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const waitMs = await loop.step().catch(report);
      if (waitMs > 0) await Promise.race([woken, pause(waitMs)]);
    }
  }

  async function every(ms: number, work: () => Promise<unknown>): Promise<void> {
    await clockIsSet.promise;
    while (!stopping.signal.aborted) {
      await work().catch(report);
      await pause(ms);
    }
  }

  function report(error: unknown): number {
    if (!stopping.signal.aborted) logger.warn({ err: error }, 'forwarding step failed');
    return AFTER_ERROR_MS;
  }

  function pause(ms: number): Promise<void> {
    return clock.sleep(ms, stopping.signal).catch(() => undefined);
  }

  async function watchBreaker(): Promise<void> {
    const { isOpen } = await db.asSystem(readBreaker);
    if (!isOpen) {
      if ((await retryDueOrders(db, 100, logger)) > 0) wakeUp();
      return;
    }
    await db.asSystem((tx) => holdWhileDown(tx, 100));
    if (!(await db.asSystem(mayProbe))) return;
    const exchange = await supplier.ping();
    if (exchange.httpStatus !== undefined && exchange.httpStatus < 500) {
      observer.clear();
      await db.asSystem(closeBreaker);
      wakeUp();
    }
  }

  async function reap(): Promise<void> {
    const id = identity.workerId();
    if (id !== null && (await db.asSystem((tx) => reapClaims(tx, id))) > 0) wakeUp();
  }

  async function track(): Promise<void> {
    if (!(await db.asSystem(readBreaker)).isOpen) await trackShipments(db, supplier, limits);
  }

  const loops = [
    keepClock(),
    pump(),
    every(REAP_EVERY_MS, reap),
    every(RETRY_EVERY_MS, watchBreaker),
    every(TRACK_EVERY_MS, track),
  ];

  async function close(): Promise<void> {
    stopping.abort();
    clockIsSet.resolve();
    wakeUp();
    await Promise.all(loops);
    await loop.drained();
    await observer.settled();
    await identity.close();
    await supplier.close();
    await db.close();
  }

  let closing: Promise<void> | undefined;
  return { stop: () => (closing ??= close()) };
}

/** Watches every exchange with the supplier for what all processes should know: his limits, and that he is down. */
function observeSupplier(db: SqlDatabase, { clock, logger, supplierRatePerSecond }: ForwardingOptions) {
  const failures = createFailureWindow();
  const known = new Map<EndpointGroup, number>();
  const writes = new Set<Promise<unknown>>();

  function write(work: Promise<unknown>): void {
    const noted = work
      .catch((error: unknown) =>
        logger.warn({ err: error }, 'could not store what was learned of the supplier'),
      )
      .finally(() => writes.delete(noted));
    writes.add(noted);
  }

  function note(
    group: EndpointGroup | null,
    exchange: Exchange,
    { isLookUp = false }: { isLookUp?: boolean } = {},
  ): Exchange {
    // The supplier answers 500 for single references, too; that says nothing about him as a whole.
    const isAboutOneOrder = isLookUp && (exchange.httpStatus ?? 0) >= 500;
    if (!isAboutOneOrder && failures.note(exchange, clock.monotonicMs())) write(db.asSystem(openBreaker));
    if (group === null) return exchange;
    const isNew = exchange.rateLimit !== undefined && exchange.rateLimit !== known.get(group);
    const perSecond = supplierRatePerSecond === undefined && isNew ? exchange.rateLimit : undefined;
    const blockedUntil = exchange.httpStatus === 429 ? exchange.rateResetsAt : undefined;
    if (perSecond !== undefined) known.set(group, perSecond);
    if (perSecond !== undefined || blockedUntil) {
      write(db.asSystem((tx) => learnLimit(tx, group, { perSecond, blockedUntil })));
    }
    return exchange;
  }

  return {
    watch: (client: SupplierClient): SupplierClient => ({
      check: async (body) => note('order', await client.check(body)),
      create: async (body, mayStillSend) => note('order', await client.create(body, mayStillSend)),
      lookUp: async (reference) => note('order', await client.lookUp(reference), { isLookUp: true }),
      track: async (ids) => note('tracking', await client.track(ids)),
      ping: async () => note(null, await client.ping()),
      close: () => client.close(),
    }),
    clear: () => failures.clear(),
    async settled() {
      await Promise.all(writes);
    },
  };
}
