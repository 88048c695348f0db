import {
  readCountry,
  readPaid,
  readWrittenAmount,
  readWrittenInstant,
  type DecimalMark,
} from '@bestellwerk/core/order-imports/read-cells';
import { describe, expect, test } from 'vitest';

describe('an amount is exact to the minor unit of its currency', () => {
  test.each<[string, string, DecimalMark, number | null]>([
    ['1.234,50 €', 'EUR', 'comma', 123_450],
    ['1234.50', 'EUR', 'comma', 123_450],
    ['EUR 12,5', 'EUR', 'comma', 1_250],
    ['1.234', 'EUR', 'comma', 123_400],
    ['1.234', 'KWD', 'point', 1_234],
    ['1,234.567', 'KWD', 'point', 1_234_567],
    ['12,345', 'KWD', 'comma', 12_345],
    ['1.234.567', 'JPY', 'comma', 1_234_567],
    ['1234,00', 'JPY', 'comma', 1_234],
    ["1'234.50", 'CHF', 'point', 123_450],
    ['0,10', 'USD', 'comma', 10],
    ['1234,5', 'JPY', 'comma', null],
    ['12.3456', 'EUR', 'point', null],
    ['-5,00', 'EUR', 'comma', null],
    ['umsonst', 'EUR', 'comma', null],
    ['1,2,3', 'EUR', 'comma', null],
    ['999999999999,00', 'EUR', 'comma', null],
  ])('%s %s with a decimal %s is %s', (text, currency, decimal, expected) => {
    expect(readWrittenAmount(text, currency, decimal)).toBe(expected);
  });
});

describe('a date without a zone is German time', () => {
  test.each([
    ['23.11.2026', '2026-11-22T23:00:00.000Z'],
    ['1.7.2026 9:05', '2026-07-01T07:05:00.000Z'],
    ['23/11/2026, 09:30:15', '2026-11-23T08:30:15.000Z'],
    ['2026-11-23 09:30', '2026-11-23T08:30:00.000Z'],
    ['2026-11-23T09:30:00Z', '2026-11-23T09:30:00.000Z'],
    ['2026-10-25 02:30', '2026-10-25T01:30:00.000Z'],
    ['31.02.2026', undefined],
    ['gestern', undefined],
  ])('%s', (text, expected) => {
    expect(readWrittenInstant(text)?.toISOString()).toBe(expected);
  });
});

test('a country may be a name or a code, and stays as it is when it is neither', () => {
  expect(['Deutschland', 'germany', 'de', 'Österreich', 'Schlaraffenland', ''].map(readCountry)).toEqual([
    'DE',
    'DE',
    'DE',
    'AT',
    'Schlaraffenland',
    '',
  ]);
});

test('paid is a word for yes or no, or a mistake', () => {
  expect(['Ja', 'PAID', 'x', 'offen', '0', 'vielleicht'].map(readPaid)).toEqual([
    true,
    true,
    true,
    false,
    false,
    null,
  ]);
});
