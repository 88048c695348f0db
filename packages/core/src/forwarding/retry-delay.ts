/** Capped exponential back-off with full jitter, in ms: try 1 waits up to `base`, then doubling up to `cap`. */
export function retryDelayMs(tries: number, { base = 1_000, cap = 60_000 } = {}): number {
  return Math.round(Math.random() * Math.min(cap, base * 2 ** Math.max(0, tries - 1)));
}
