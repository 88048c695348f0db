import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { texts as de } from '../src/lib/order-terms/i18n/de.ts';
import { reasonValue } from '../src/lib/order-terms/reason-value.ts';

const since = '2026-11-23T10:00:00.000Z';

beforeAll(() =>
  i18next.init({ lng: 'de', resources: { de: { terms: de } }, interpolation: { escapeValue: false } }),
);

describe('the value shown in a reason chip', () => {
  it('is length over limit where there is one', () => {
    expect(reasonValue({ code: 'address_too_long', actual: 82, limit: 70, since }, 'de')).toBe('82/70');
  });

  it('is the sum that is missing or lost, as the language writes it', () => {
    const short = { code: 'insufficient_funds', params: { missingCents: 123450 }, since } as const;
    expect(reasonValue(short, 'de')).toBe('−1.234,50\u00a0€');
    const loss = { code: 'negative_margin', params: { lossCents: 600, totalCents: 1 }, since } as const;
    expect(reasonValue(loss, 'de')).toBe('−6,00\u00a0€');
  });

  it('is the article where one is named, and how many where several are', () => {
    expect(reasonValue({ code: 'out_of_stock', params: { skus: ['S1'] }, since }, 'de')).toBe('S1');
    expect(reasonValue({ code: 'out_of_stock', params: { skus: ['S1', 'S2'] }, since }, 'de')).toBe('2×');
  });

  it('is nothing where the label says it all', () => {
    expect(reasonValue({ code: 'supplier_rejected', since }, 'de')).toBeNull();
  });
});
