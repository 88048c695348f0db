import { describe, expect, it } from 'vitest';
import { chartTicks } from '../src/lib/chart-scale.ts';

describe('the lines of a chart', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [5, [0, 2, 4, 6]],
    [12, [0, 5, 10, 15]],
    [137, [0, 50, 100, 150]],
  ])('for at most %i stand at %j', (max, ticks) => {
    expect(chartTicks(max)).toEqual(ticks);
  });

  it('stand at whole euros for amounts in cents', () => {
    expect(chartTicks(150, 100)).toEqual([0, 100, 200]);
  });

  it.each([0.4, 1, 7, 99, 100, 101, 4321, 987_654])(
    'reach at least up to %d, with two to five of them',
    (max) => {
      const ticks = chartTicks(max);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
    },
  );
});
