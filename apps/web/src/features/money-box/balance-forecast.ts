const DAY_MS = 86_400_000;
const LONG_DAYS = 365;

export type BalanceForecast = { kind: 'empty' | 'today' | 'long' } | { kind: 'until'; at: Date };

/** How long the balance lasts: `days` as the API estimates them; null where too little was used for an estimate. */
export function balanceForecast(
  days: number | undefined,
  availableCents: number,
  now: number,
): BalanceForecast | null {
  if (availableCents <= 0) return { kind: 'empty' };
  if (days === undefined) return null;
  if (days < 1) return { kind: 'today' };
  if (days > LONG_DAYS) return { kind: 'long' };
  return { kind: 'until', at: new Date(now + days * DAY_MS) };
}
