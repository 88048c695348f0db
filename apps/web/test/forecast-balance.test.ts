import { money } from '@bestellwerk/domain/money';
import { describe, expect, it } from 'vitest';
import { forecastBalance } from '../src/features/overview/forecast-balance.ts';

const pace = (usedPerDay: number) => ({ usedPerDay: money(usedPerDay), days: 14 });

describe('the balance of the next days', () => {
  it('goes down by the average use and ends with the first day at zero', () => {
    const input = { available: money(2_500), forecastBasis: pace(1_000) };
    expect(forecastBalance('2026-11-29', input)).toEqual([
      { day: '2026-11-30', balanceCents: 1_500 },
      { day: '2026-12-01', balanceCents: 500 },
      { day: '2026-12-02', balanceCents: 0 },
    ]);
  });

  it('looks ten days ahead at most', () => {
    expect(
      forecastBalance('2026-11-29', { available: money(1_000_000), forecastBasis: pace(1) }),
    ).toHaveLength(10);
  });

  it('says nothing where too little was used to tell', () => {
    expect(forecastBalance('2026-11-29', { available: money(100) })).toEqual([]);
  });
});
