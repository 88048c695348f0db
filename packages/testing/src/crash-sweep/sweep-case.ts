import type { MockFault } from '@bestellwerk/contracts/mock-supplier/fault';
import { CRASH_POINTS, type CrashPoint } from '@bestellwerk/core/forwarding/guards';

/** Who takes over: the same process, started again, or one that has been running beside it. */
export const SUCCESSORS = ['restarted', 'peer'] as const;
export type Successor = (typeof SUCCESSORS)[number];

type Outcome = {
  fault?: Omit<MockFault, 'match'>;
  /** Otherwise the order is refused, and nothing may be with the supplier. */
  isAccepted: boolean;
};

/** Longer than the sweep's client waits, and well inside what its supplier may take. */
const HOLD_MS = 600;
const SLOW_MS = 550;

/** What the supplier makes of the call that the crash is about: the check for quotes, the create for the rest. */
export const SWEEP_OUTCOMES = {
  accepted: { isAccepted: true },
  refused: { fault: { fault: 'reject:ER003' }, isAccepted: false },
  timeout_before: { fault: { fault: 'timeout_before', delayMs: HOLD_MS, times: 1 }, isAccepted: true },
  timeout_after: { fault: { fault: 'timeout_after', delayMs: HOLD_MS, times: 1 }, isAccepted: true },
  http_500: { fault: { fault: 'http_500', times: 1 }, isAccepted: true },
  http_500_processed: { fault: { fault: 'http_500', times: 1, processed: true }, isAccepted: true },
  soft_200: { fault: { fault: 'soft_200', times: 1 }, isAccepted: true },
  reset: { fault: { fault: 'reset', times: 1 }, isAccepted: true },
  reset_processed: { fault: { fault: 'reset', times: 1, processed: true }, isAccepted: true },
  rate_limited: { fault: { fault: 'rate_limited', times: 1 }, isAccepted: true },
  slow: { fault: { fault: 'slow', delayMs: SLOW_MS, times: 1 }, isAccepted: true },
} as const satisfies Record<string, Outcome>;
export type SweepOutcome = keyof typeof SWEEP_OUTCOMES;

export type SweepCase = { point: CrashPoint; outcome: SweepOutcome; successor: Successor };

export function outcomeOf({ outcome }: SweepCase): Outcome {
  return SWEEP_OUTCOMES[outcome];
}

/** Every point x every outcome x every kind of successor. */
export function everyCase(): SweepCase[] {
  const outcomes = Object.keys(SWEEP_OUTCOMES) as SweepOutcome[];
  return CRASH_POINTS.flatMap((point) =>
    outcomes.flatMap((outcome) => SUCCESSORS.map((successor) => ({ point, outcome, successor }))),
  );
}

/** So few that a test has time for them, yet every point, every outcome and every successor at least once. */
export function coveringCases(): SweepCase[] {
  const outcomes = Object.keys(SWEEP_OUTCOMES) as SweepOutcome[];
  const count = Math.max(CRASH_POINTS.length, outcomes.length);
  return Array.from({ length: count }, (_, index) => ({
    point: CRASH_POINTS[index % CRASH_POINTS.length] ?? 'send:claimed',
    outcome: outcomes[(index + 3) % outcomes.length] ?? 'accepted',
    successor: SUCCESSORS[index % SUCCESSORS.length] ?? 'restarted',
  }));
}

export function nameOf({ point, outcome, successor }: SweepCase): string {
  return `${point} x ${outcome} x ${successor}`;
}

/**
 * Where processes die on the way of this case. A probe only happens when the one who sent is gone or does not know
 * what came of it; dying right after the answer makes sure of that, whatever the answer was.
 */
export function crashesOf({ point }: SweepCase): CrashPoint[] {
  return point.startsWith('probe:') ? ['send:answered', point] : [point];
}
