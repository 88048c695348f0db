import { describe, expect, it } from 'vitest';
import { parseAmount } from '../src/lib/format/parse-amount.ts';

describe('an amount as people type it', () => {
  it.each([
    ['1.234,5', 123450],
    ['1234.50', 123450],
    ['1,234.50', 123450],
    ['1234,50', 123450],
    ['12', 1200],
    ['12 €', 1200],
    ['€ 12,05', 1205],
    ['0,01', 1],
    [',5', 50],
    ['1.234', 123400],
    ['1.234.567,89', 123456789],
    ['1 234,50', 123450],
  ])('reads %s', (text, cents) => {
    expect(parseAmount(text)).toBe(cents);
  });

  it.each(['', ' ', 'abc', '-5', '1,2,3', '1.23.4', '12,345,6', '1,2345', '0,005', '12e3', '.', '€'])(
    'refuses %j',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );
});
