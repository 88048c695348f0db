import type { Exchange } from './supplier/exchange.ts';

const THRESHOLD = 5;
const WINDOW_MS = 10_000;

/** Whether an exchange says that the supplier as a whole is in trouble, not merely this order. */
function isOutage(exchange: Exchange): boolean {
  if (exchange.failure) return exchange.failure !== 'too_late';
  return (exchange.httpStatus ?? 0) >= 500;
}

/** Counts failures in a row within ten seconds; a success starts anew. One process's view, in memory. */
export function createFailureWindow() {
  let failures: number[] = [];
  return {
    /** True when this exchange makes it enough to open the breaker. */
    note(exchange: Exchange, nowMs: number): boolean {
      if (!isOutage(exchange)) {
        failures = [];
        return false;
      }
      failures = [...failures.filter((at) => at > nowMs - WINDOW_MS), nowMs];
      return failures.length >= THRESHOLD;
    },
    clear() {
      failures = [];
    },
  };
}
