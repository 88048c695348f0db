import { berlinDay, startOfBerlinDay } from '@bestellwerk/core/orders/berlin-day';
import type { Random } from '../random.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** People order more during the week, most at its beginning. Sunday comes first. */
const WEEKDAY_WEIGHTS = [5, 12, 11, 10, 10, 9, 6] as const;

/** Orders by hour of the day, in Berlin. */
const HOUR_WEIGHTS = [1, 0, 0, 0, 0, 1, 2, 4, 6, 8, 8, 8, 8, 7, 7, 7, 8, 9, 10, 11, 12, 10, 6, 3] as const;

export type Calendar = { moment(): Date };

/** Moments of the last `days` days before `now`, spread as orders are. */
export function createCalendar(now: Date, days: number, random: Random): Calendar {
  const weighted = Array.from({ length: days + 1 }, (_, back) => {
    const start = startOfBerlinDay(berlinDay(new Date(now.getTime() - back * DAY_MS)));
    const weekday = new Date(start.getTime() + 12 * HOUR_MS).getUTCDay();
    return { start, upTo: WEEKDAY_WEIGHTS[weekday] ?? 1 };
  });
  let total = 0;
  for (const day of weighted) day.upTo = total += day.upTo;
  const hours = HOUR_WEIGHTS.map((weight, hour) => [hour, weight] as const);
  const earliest = now.getTime() - days * DAY_MS;

  function guess(): Date {
    const aim = random.next() * total;
    const day = weighted.find(({ upTo }) => aim < upTo) ?? weighted[0];
    const offset = random.weighted(hours) * HOUR_MS + random.int(0, HOUR_MS - 1_000);
    return new Date((day?.start.getTime() ?? earliest) + offset);
  }

  return {
    moment() {
      for (;;) {
        const moment = guess();
        if (moment.getTime() > earliest && moment < now) return moment;
      }
    },
  };
}
