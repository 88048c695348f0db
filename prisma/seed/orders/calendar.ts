import { berlinDay, startOfBerlinDay } from '@bestellwerk/core/orders/berlin-day';
import type { Random } from '../random.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** People order more during the week, most at its beginning. Sunday comes first. */
const WEEKDAY_WEIGHTS = [5, 12, 11, 10, 10, 9, 6] as const;

/** Orders by hour of the day, in Berlin. */
const HOUR_WEIGHTS = [1, 0, 0, 0, 0, 1, 2, 4, 6, 8, 8, 8, 8, 7, 7, 7, 8, 9, 10, 11, 12, 10, 6, 3] as const;

export type Calendar = { moment(): Date };

/** Moments between two instants, spread as orders are. */
export function createCalendar(from: Date, to: Date, random: Random): Calendar {
  const days = Math.ceil((to.getTime() - from.getTime()) / DAY_MS);
  let total = 0;
  const weighted = Array.from({ length: days + 1 }, (_, index) => {
    const start = startOfBerlinDay(berlinDay(new Date(from.getTime() + index * DAY_MS)));
    const weekday = new Date(start.getTime() + 12 * HOUR_MS).getUTCDay();
    return { start, upTo: (total += WEEKDAY_WEIGHTS[weekday] ?? 1) };
  });
  const hours = HOUR_WEIGHTS.map((weight, hour) => [hour, weight] as const);

  function guess(): Date {
    const aim = random.next() * total;
    const day = weighted.find(({ upTo }) => aim < upTo);
    const offset = random.weighted(hours) * HOUR_MS + random.int(0, HOUR_MS - 1_000);
    return new Date((day?.start.getTime() ?? 0) + offset);
  }

  return {
    moment() {
      for (;;) {
        const moment = guess();
        if (moment >= from && moment < to) return moment;
      }
    },
  };
}
