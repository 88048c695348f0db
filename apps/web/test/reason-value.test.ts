import { describe, expect, it } from 'vitest';
import { reasonValue } from '../src/lib/order-terms/reason-value.ts';

const since = '2026-11-23T10:00:00.000Z';

describe('the value shown in a reason chip', () => {
  it('is length over limit where there is one', () => {
    expect(reasonValue({ code: 'address_too_long', actual: 82, limit: 70, since }, 'de')).toBe('82/70');
  });

  it('is the sum for money reasons, as the language writes it', () => {
    const reason = { code: 'insufficient_funds', params: { costCents: 123450 }, since } as const;
    expect(reasonValue(reason, 'de')).toBe('1.234,50\u00a0€');
    expect(reasonValue(reason, 'en')).toBe('€1,234.50');
  });

  it('is the article where one is named, and how many where several are', () => {
    expect(reasonValue({ code: 'out_of_stock', params: { skus: ['S1'] }, since }, 'de')).toBe('S1');
    expect(reasonValue({ code: 'out_of_stock', params: { skus: ['S1', 'S2'] }, since }, 'de')).toBe('2×');
  });

  it('is nothing where the label says it all', () => {
    expect(reasonValue({ code: 'supplier_rejected', since }, 'de')).toBeNull();
  });
});
