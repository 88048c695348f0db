/** How long a stored quote may be used before the supplier is asked again. */
export const QUOTE_TTL_MS = 60 * 60_000;

export type ForwardingTimes = {
  /** A claimed part is sent within this time after the claim began, or not at all. */
  sendDeadlineMs: number;
  /** How long we wait for an answer of the supplier. */
  supplierTimeoutMs: number;
  /** How long the supplier may still be working on a request whose answer we gave up waiting for. */
  supplierMaxProcessingMs: number;
};

/** Two forwarders whose clocks follow the server's may be this far apart (ADR 35). */
const CLOCKS_APART_MS = 500;

/** For storing an outcome. Whoever needs longer is overtaken: that costs a question, and the fence keeps it right. */
const STORING_MS = 1_000;

/** How long a claim lasts before others may take it over from a worker that lives, but has been silent. */
export function leaseMs(times: ForwardingTimes): number {
  return times.sendDeadlineMs + times.supplierTimeoutMs + STORING_MS;
}

/**
 * Measured from the claim: after this nothing of it can reach the supplier's books any more, so a reference that
 * is unknown there then was never accepted and may be sent again.
 */
export function quarantineMs(times: ForwardingTimes): number {
  return times.sendDeadlineMs + times.supplierTimeoutMs + times.supplierMaxProcessingMs + CLOCKS_APART_MS;
}
