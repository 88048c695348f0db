import { createForwardingLoop } from '@bestellwerk/core/forwarding/forwarding-loop';
import type { ForwardingTimes } from '@bestellwerk/core/forwarding/forwarding-times';
import type { Guards } from '@bestellwerk/core/forwarding/guards';
import { reapClaims } from '@bestellwerk/core/forwarding/recovery/reap-claims';
import { retryDueOrders } from '@bestellwerk/core/forwarding/recovery/retry-due-orders';
import type { SupplierClient } from '@bestellwerk/core/forwarding/supplier/supplier-client';
import type { SqlDatabase } from '@bestellwerk/db/sql-database';
import { silentLogger } from '@bestellwerk/platform/logger';
import type { Actor } from './stage-door.ts';

const REAP_EVERY_MS = 700;
const RETRY_EVERY_MS = 1_100;
const AFTER_ERROR_MS = 500;

export type WorkerDeps = {
  id: bigint;
  db: SqlDatabase;
  supplier: SupplierClient;
  times: ForwardingTimes;
  guards: Guards;
  onError: (error: unknown) => void;
};

/** A forwarder's loops as `startForwarding` runs them, in simulated time. It goes on until its actor is gone. */
export function runWorker(actor: Actor, deps: WorkerDeps): void {
  const { clock } = actor;
  const { db } = deps;
  let wake: () => void = () => undefined;
  const wakeUp = () => wake();
  const loop = createForwardingLoop(
    {
      db,
      supplier: deps.supplier,
      clock,
      logger: silentLogger,
      times: deps.times,
      concurrency: 8,
      limits: { startingPerSecond: 1, fixedPerSecond: 'unlimited' },
      workerId: () => deps.id,
      hooks: { guards: deps.guards },
    },
    wakeUp,
  );

  function report(error: unknown): number {
    deps.onError(error);
    return AFTER_ERROR_MS;
  }

  async function pump(): Promise<void> {
    for (;;) {
      const woken = Promise.withResolvers<void>();
      wake = woken.resolve;
      const waitMs = await loop.step().catch(report);
      if (waitMs === 0) continue;
      const overslept = new AbortController();
      await Promise.race([woken.promise, clock.sleep(waitMs, overslept.signal).catch(() => undefined)]);
      overslept.abort();
    }
  }

  async function every(ms: number, work: () => Promise<number>): Promise<void> {
    for (;;) {
      if ((await work().catch(report)) > 0) wakeUp();
      await clock.sleep(ms);
    }
  }

  void pump();
  void every(REAP_EVERY_MS, () => db.asSystem((tx) => reapClaims(tx, deps.id)));
  void every(RETRY_EVERY_MS, () => retryDueOrders(db, 10, silentLogger));
}
