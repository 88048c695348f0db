import type { SellerTx } from '@bestellwerk/db/database';
import { berlinDay, nextDay, startOfBerlinDay } from '../orders/berlin-day.ts';
import { sumDays, type DayFigures } from './sum-days.ts';

const DAY_MS = 86_400_000;

/** So long after its end a day is certainly over: nothing that began in it is still to be committed. */
const SETTLED_AFTER_MS = 3_600_000;

/**
 * The figures of the last `count` calendar days in Berlin, the oldest first, today included. A day that is over does
 * not change any more: it is summed up when it is first asked for and then kept, so that a million orders cost no more
 * than a hundred.
 */
export async function listDays(tx: SellerTx, count: number): Promise<DayFigures[]> {
  const days = lastDays(tx.clock.now(), count);
  const kept = await findKeptDays(tx, days);
  const firstMissing = days.findIndex((day) => !kept.has(day));
  const summed = await sumDays(tx, firstMissing === -1 ? [] : days.slice(firstMissing));
  await keepDays(
    tx,
    summed.filter(({ day }) => !kept.has(day)),
  );
  return days.map((day) => kept.get(day) ?? figuresOf(summed, day));
}

function lastDays(now: Date, count: number): string[] {
  const today = Date.parse(`${berlinDay(now)}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(today - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10),
  );
}

async function findKeptDays(tx: SellerTx, days: readonly string[]): Promise<Map<string, DayFigures>> {
  const rows = await tx.prisma.sellerDay.findMany({
    where: { sellerId: tx.sellerId, day: { in: days.map(toDate) } },
  });
  return new Map(
    rows.map(({ day, usedCents, closingCents, forwarded, captures }) => {
      const text = day.toISOString().slice(0, 10);
      const closing = closingCents === null ? null : Number(closingCents);
      return [text, { day: text, forwarded, captures, usedCents: Number(usedCents), closingCents: closing }];
    }),
  );
}

/** Two that sum up the same day at once find the same. */
async function keepDays(tx: SellerTx, figures: readonly DayFigures[]): Promise<void> {
  const now = tx.clock.now().getTime();
  const over = figures.filter(
    ({ day }) => startOfBerlinDay(nextDay(day)).getTime() + SETTLED_AFTER_MS <= now,
  );
  if (over.length === 0) return;
  await tx.prisma.sellerDay.createMany({
    data: over.map(({ day, ...rest }) => ({ ...rest, day: toDate(day), sellerId: tx.sellerId })),
    skipDuplicates: true,
  });
}

function figuresOf(summed: readonly DayFigures[], day: string): DayFigures {
  const figures = summed.find((each) => each.day === day);
  if (!figures) throw new Error(`no figures of ${day}`);
  return figures;
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
