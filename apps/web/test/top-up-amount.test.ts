import { cents } from '@bestellwerk/domain/money';
import { describe, expect, it } from 'vitest';
import { amountInAddress, amountMistake } from '../src/features/money-box/top-up-amount.ts';

describe('an amount to top up', () => {
  it.each([1, 38420, 10_000_000])('may be %i cents', (value) => {
    expect(amountMistake(cents(value))).toBeNull();
  });

  it('is at least one cent', () => {
    expect(amountMistake(cents(0))).toBe('too_small');
  });

  it('is at most 100,000 euro', () => {
    expect(amountMistake(cents(10_000_001))).toBe('too_large');
  });

  it('has to be an amount', () => {
    expect(amountMistake(null)).toBe('not_an_amount');
  });
});

describe('the amount in the address', () => {
  it('is read in cents', () => {
    expect(amountInAddress('38420')).toBe(38420);
  });

  it.each([null, '', '0', '-5', '12,50', '1e3', 'abc', '99999999999999'])(
    'is nothing when it says %j',
    (value) => {
      expect(amountInAddress(value)).toBeNull();
    },
  );
});
