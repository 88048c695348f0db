/**
 * What keeps an order from being sent twice. Production code always runs with all of them; the fault campaign switches
 * single ones off to prove that each is needed and that the checker would notice.
 */
export type Guards = {
  /** An unknown part is sent again only after its quarantine. */
  quarantine: boolean;
  /** A claim that is too old is not sent. */
  deadline: boolean;
  /** An outcome counts only under the fence of its claim. */
  fence: boolean;
  /** What may be out is asked about before anything new is sent. */
  probesFirst: boolean;
};

export const ALL_GUARDS: Guards = { quarantine: true, deadline: true, fence: true, probesFirst: true };

/** Named places on the way of an order at which the fault campaign ends the process. */
export const CRASH_POINTS = [
  'quote:claimed',
  'quote:answered',
  'quote:stored',
  'send:claimed',
  'send:answered',
  'send:stored',
  'probe:claimed',
  'probe:answered',
  'probe:stored',
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Given by test builds only; there is no setting for it. */
export type ForwardingTestHooks = {
  guards?: Guards;
  at?: (point: CrashPoint, orderIds: readonly string[]) => Promise<void>;
};
