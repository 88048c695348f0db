const DAY_MS = 86_400_000;
const LONG_DAYS = 365;

export type BalanceForecast = { kind: 'unused' | 'empty' | 'today' | 'long' } | { kind: 'until'; at: Date };

/** How long the balance lasts: `days` as the API estimates them, absent while nothing is being used. */
export function balanceForecast(
  days: number | undefined,
  availableCents: number,
  now: number,
): BalanceForecast {
  if (availableCents <= 0) return { kind: 'empty' };
  if (days === undefined) return { kind: 'unused' };
  if (days < 1) return { kind: 'today' };
  if (days > LONG_DAYS) return { kind: 'long' };
  return { kind: 'until', at: new Date(now + days * DAY_MS) };
}
