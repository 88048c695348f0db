import type { ForwarderPlan } from '../chaos/stage/forwarder-plan.ts';

/** As the application runs it, but for the supplier's limit, which is lifted. */
export const BENCH_FORWARDER = {
  sendDeadlineMs: 5_000,
  supplierTimeoutMs: 10_000,
  supplierMaxProcessingMs: 15_000,
  concurrency: 128,
} satisfies Partial<ForwarderPlan>;
