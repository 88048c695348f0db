const DELAY_MS = {
  /** Short, because the circuit breaker stands before it: while the supplier is down nothing is tried at all. */
  unreachable: 10_000,
  /** Somebody at the operator must act first (key, purse), so asking often helps nobody. */
  operator: 300_000,
} as const;

/** When an order that the supplier provably did not process is tried again by itself; jittered by a half. */
export function nextAttempt(now: Date, cause: keyof typeof DELAY_MS = 'unreachable'): Date {
  return new Date(now.getTime() + DELAY_MS[cause] * (0.5 + Math.random()));
}
