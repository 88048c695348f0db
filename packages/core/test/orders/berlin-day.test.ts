import { berlinDay, nextDay, startOfBerlinDay } from '@bestellwerk/core/orders/berlin-day';
import { expect, test } from 'vitest';

test.each([
  ['2026-01-15', '2026-01-14T23:00:00.000Z'],
  ['2026-07-15', '2026-07-14T22:00:00.000Z'],
  // The nights on which the clocks change.
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ['1970-01-01', '1969-12-31T23:00:00.000Z'],
])('%s begins at %s', (day, instant) => {
  expect(startOfBerlinDay(day).toISOString()).toBe(instant);
  expect(berlinDay(startOfBerlinDay(day))).toBe(day);
  expect(berlinDay(new Date(startOfBerlinDay(nextDay(day)).getTime() - 1))).toBe(day);
});
