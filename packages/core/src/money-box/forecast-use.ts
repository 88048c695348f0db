import { cents, type Cents } from '@bestellwerk/domain/money';
import type { DayFigures } from '../days/sum-days.ts';

/** How fast the Money Box is being used up. */
export type UseForecast = {
  /** Days until the available balance is used up, to a tenth. */
  daysLeft: number;
  usedPerDayCents: Cents;
  /** How many days the average is made of. */
  basedOnDays: number;
};

/** Days that are looked at, today included. */
export const FORECAST_FROM_DAYS = 14;
const FEWEST_CAPTURES = 5;
const FEWEST_DAYS_OF_USE = 3;

/**
 * How long the balance lasts at the pace of these days, counted from the first one on which something was used. Null
 * where too little was used to speak of a pace.
 */
export function forecastUse(days: readonly DayFigures[], availableCents: number): UseForecast | null {
  const firstUse = days.findIndex(({ captures }) => captures > 0);
  const sinceThen = firstUse === -1 ? [] : days.slice(firstUse);
  const captures = sinceThen.reduce((sum, day) => sum + day.captures, 0);
  const daysOfUse = sinceThen.filter((day) => day.captures > 0).length;
  if (captures < FEWEST_CAPTURES || daysOfUse < FEWEST_DAYS_OF_USE) return null;
  const basedOnDays = sinceThen.length;
  const usedCents = sinceThen.reduce((sum, day) => sum + day.usedCents, 0);
  return {
    daysLeft: Math.round((availableCents * basedOnDays * 10) / usedCents) / 10,
    usedPerDayCents: cents(Math.round(usedCents / basedOnDays)),
    basedOnDays,
  };
}
