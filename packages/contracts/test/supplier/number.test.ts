import {
  supplierAmountSchema,
  supplierIdSchema,
  supplierNumberSchema,
} from '@bestellwerk/contracts/supplier/number';
import { describe, expect, it } from 'vitest';

describe('amounts are rounded once, to cents', () => {
  it.each([
    [9.809999999999999, 981],
    ['9.81', 981],
    [99.99999999999999, 10_000],
    [8.52, 852],
    ['10000.00', 1_000_000],
    [0, 0],
    [1.7e-15, 0],
    [-0.5, -50],
  ])('%j is %i', (value, expected) => {
    expect(supplierAmountSchema.parse(value)).toBe(expected);
  });

  it.each(['', 'much', '1,50', '1e3', null, true, Number.NaN, Number.POSITIVE_INFINITY])(
    '%j is no amount',
    (value) => {
      expect(supplierAmountSchema.safeParse(value).success).toBe(false);
    },
  );
});

it.each([
  [2, 2],
  ['2', 2],
  ['1.25', 1.25],
])('the number %j is %d', (value, expected) => {
  expect(supplierNumberSchema.parse(value)).toBe(expected);
});

it.each(['', ' ', 'two', null, undefined])('%j is no number', (value) => {
  expect(supplierNumberSchema.safeParse(value).success).toBe(false);
});

it('ids are text, whichever way they were written, and never empty', () => {
  expect([123, '123', ' 123 '].map((id) => supplierIdSchema.parse(id))).toEqual(['123', '123', '123']);
  expect(['', ' ', null, 1.5].map((id) => supplierIdSchema.safeParse(id).success)).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});
