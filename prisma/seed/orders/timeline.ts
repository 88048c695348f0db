import type { Random } from '../random.ts';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

/** The moments of one round, from the start until the supplier has accepted. */
export type Timeline = { startedAt: Date; quotedAt: Date; reservedAt: Date; settledAt: Date };

/** Nothing of it takes longer than a few seconds. */
export function timeline(startedAt: Date, random: Random): Timeline {
  const quotedAt = later(startedAt, random.int(400, 2_500));
  const reservedAt = later(quotedAt, random.int(50, 900));
  return { startedAt, quotedAt, reservedAt, settledAt: later(reservedAt, random.int(300, 1_500)) };
}

export function later(at: Date, ms: number): Date {
  return new Date(at.getTime() + ms);
}

/** When the parcel is handed over: a working day or two after the order, in the afternoon. */
export function shippingTime(acceptedAt: Date, random: Random): Date {
  const day = new Date(later(acceptedAt, random.int(14, 34) * HOUR_MS));
  if (day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 2);
  if (day.getUTCDay() === 0) day.setUTCDate(day.getUTCDate() + 1);
  day.setUTCHours(random.int(12, 17), random.int(0, 59), random.int(0, 59), 0);
  return day > acceptedAt ? day : later(acceptedAt, 20 * HOUR_MS + random.int(0, 900) * SECOND_MS);
}

/** How long it takes until a webhook has told us, or a pull has noticed. */
export function receiptDelayMs(random: Random): number {
  return random.int(2, 140) * SECOND_MS;
}
