import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';

const DAY_MS = 86_400_000;
/** Further ahead than this nobody can see. */
const DAYS_AHEAD = 10;

type ForecastInput = Pick<MoneyBox, 'available' | 'forecastBasis'>;

/** The available balance after each of the next days at the pace of late, down to zero; empty without a pace. */
export function forecastBalance(
  today: string,
  { available, forecastBasis }: ForecastInput,
): { day: string; balanceCents: number }[] {
  if (!forecastBasis) return [];
  const after = (days: number) => available.amountCents - days * forecastBasis.usedPerDay.amountCents;
  const daysShown = Array.from({ length: DAYS_AHEAD }, (_, index) => index + 1);
  // The first day at zero is the last one of interest.
  const until = daysShown.find((days) => after(days) <= 0) ?? DAYS_AHEAD;
  return daysShown.slice(0, until).map((days) => ({
    day: new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10),
    balanceCents: Math.max(0, after(days)),
  }));
}
