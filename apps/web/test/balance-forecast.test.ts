import { describe, expect, it } from 'vitest';
import { balanceForecast } from '../src/features/money-box/balance-forecast.ts';

const NOW = Date.parse('2026-11-23T22:00:00Z');

describe('how long the balance lasts', () => {
  it('names the day on which it runs out', () => {
    expect(balanceForecast(3.6, 21240, NOW)).toEqual({ kind: 'until', at: new Date('2026-11-27T12:24:00Z') });
  });

  it('says "today" for less than a day', () => {
    expect(balanceForecast(0.9, 500, NOW)).toEqual({ kind: 'today' });
  });

  it('names no day that is more than a year away', () => {
    expect(balanceForecast(366, 500, NOW)).toEqual({ kind: 'long' });
  });

  it('says nothing where there is no estimate', () => {
    expect(balanceForecast(undefined, 500, NOW)).toBeNull();
  });

  it('is used up at zero, whatever the estimate', () => {
    expect(balanceForecast(undefined, 0, NOW)).toEqual({ kind: 'empty' });
    expect(balanceForecast(0, 0, NOW)).toEqual({ kind: 'empty' });
  });
});
