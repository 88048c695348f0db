const DAY_MS = 86_400_000;

/** A session ends this long after it was last used. */
export const SESSION_MS = 14 * DAY_MS;

/** It is prolonged at most this often: a write on every request would gain nothing. */
const PROLONG_AFTER_MS = DAY_MS;

export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + SESSION_MS);
}

export function isDueForProlonging(expiresAt: Date, now: Date): boolean {
  return expiresAt.getTime() - now.getTime() < SESSION_MS - PROLONG_AFTER_MS;
}
