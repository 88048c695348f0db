import type { CrashPoint, Guards } from '@bestellwerk/core/forwarding/guards';

/** What a forwarder of a campaign is told, beyond what every forwarder knows. */
export type ForwarderPlan = {
  databaseUrl: string;
  supplierUrl: string;
  supplierApiKey: string;
  /** Left out: as the supplier says himself. */
  supplierRatePerSecond?: number | 'unlimited';
  supplierTimeoutMs: number;
  supplierMaxProcessingMs: number;
  sendDeadlineMs: number;
  concurrency: number;
  /** Guards left out are on. */
  guards?: Partial<Guards>;
  /** Ends itself by SIGKILL at each of these places, once over all processes that share the folder of marks. */
  crashAt?: readonly CrashPoint[];
  /** Stops itself by SIGSTOP at this place, once over all processes that share the folder of marks. */
  freezeAt?: CrashPoint;
  /** Where what must happen only once leaves its mark. */
  marksFolder?: string;
};

/** The plan travels in this variable; only the entry in this package reads it. */
export const FORWARDER_PLAN_VARIABLE = 'CHAOS_FORWARDER_PLAN';

/** So short that a quarantine is over after three and a half seconds. */
export const CAMPAIGN_TIMES = {
  sendDeadlineMs: 500,
  supplierTimeoutMs: 1_000,
  supplierMaxProcessingMs: 1_500,
};
