const FIRST_MS = {
  /** Short, because the circuit breaker stands before it: while the supplier is down nothing is tried at all. */
  unreachable: 10_000,
  /** Somebody at the operator must act first (key, purse), so asking often helps nobody. */
  operator: 300_000,
} as const;
const LONGEST_MS = 320_000;

/** Why an order that the supplier provably did not process is tried again by itself. */
export type RetryCause = keyof typeof FIRST_MS;

/** When that is: doubling with every round of the last hour, so that no order keeps the supplier busy; jittered by a half. */
export function nextAttempt(now: Date, cause: RetryCause, recentRounds: number): Date {
  const delayMs = Math.min(LONGEST_MS, FIRST_MS[cause] * 2 ** Math.max(0, recentRounds - 1));
  return new Date(now.getTime() + delayMs * (0.5 + Math.random()));
}
