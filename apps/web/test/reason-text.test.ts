import { checkOrderData } from '@bestellwerk/domain/check-order';
import { REASON_CODES, type Reason } from '@bestellwerk/domain/reasons';
import { describe, expect, it } from 'vitest';
import { texts as de } from '../src/features/orders/detail/i18n/de.ts';
import { texts as en } from '../src/features/orders/detail/i18n/en.ts';
import { reasonTextKey, reasonTextValues } from '../src/features/orders/detail/reason-text.ts';

const since = '2026-11-23T10:00:00.000Z';

/** Reasons as our checks, the money step and the supplier's answers make them. */
const SAMPLES: Reason[] = [
  ...REASON_CODES.map((code) => ({ code, since })),
  ...REASON_CODES.map((code) => ({ code, since, params: { skus: ['S1', 'S2'] }, supplierMessage: 'no' })),
  {
    code: 'insufficient_funds',
    since,
    params: { costCents: 3480, availableCents: 1210, missingCents: 2270 },
  },
  {
    code: 'insufficient_funds',
    since,
    params: { costCents: 3480, availableCents: 3480, missingCents: 0 },
  },
  { code: 'negative_margin', since, params: { costCents: 4599, totalCents: 3999, lossCents: 600 } },
  { code: 'below_minimum', since, params: { minimumCents: 1000, totalCents: 840 } },
  { code: 'postcode_invalid', field: 'shippingAddress.postcode', since, params: { example: '10115' } },
  ...['customer.firstName', 'customer.lastName', 'customer.company'].map((field): Reason => ({
    code: 'name_too_long',
    field,
    limit: 32,
    actual: 40,
    since,
  })),
  ...everyFindingOfOurChecks(),
];

function everyFindingOfOurChecks(): Reason[] {
  const long = 'x'.repeat(300);
  const customers = ['', long, '!'].map((text) => ({
    firstName: text, lastName: text, company: text, email: text, phone: text,
  })); // prettier-ignore
  const addresses = ['', long, '!'].map((text) => ({
    line1: text,
    postcode: text,
    town: text,
    country: text,
  }));
  return customers.flatMap((customer) =>
    addresses.flatMap((shippingAddress) =>
      [shippingAddress, { ...shippingAddress, country: 'DE' }].flatMap((address) =>
        checkOrderData({ customer, shippingAddress: address, items: [{ id: '1', sku: '' }] }).map(
          (finding) => ({ ...finding, since }),
        ),
      ),
    ),
  );
}

describe.each([
  ['de', de.reason],
  ['en', en.reason],
] as const)('reason texts in %s', (language, texts) => {
  it.each(SAMPLES.map((reason) => [JSON.stringify(reason).slice(0, 120), reason] as const))(
    'say what, why and what now for %s',
    (_, reason) => {
      const { what, now } = texts[reasonTextKey(reason)];
      const values: Record<string, string> = reasonTextValues(reason, 'DE', language);
      expect(what).not.toBe('');
      expect(now).not.toBe('');
      for (const [, name = ''] of `${what} ${now}`.matchAll(/\{\{(\w+)\}\}/g)) {
        expect(values[name], `{{${name}}}`).not.toBe('');
        expect(values[name], `{{${name}}}`).toBeDefined();
      }
    },
  );

  it('have a wording for every key that is picked, and pick every wording', () => {
    const picked = new Set(SAMPLES.map(reasonTextKey));
    expect(Object.keys(texts).filter((key) => !picked.has(key as keyof typeof texts))).toEqual([]);
  });
});

it('words an over-long address with its numbers', () => {
  const reason: Reason = {
    code: 'address_too_long',
    field: 'shippingAddress.line1',
    actual: 82,
    limit: 70,
    since,
  };
  expect(reasonTextValues(reason, 'DE', 'de')).toMatchObject({ over: '12', actual: '82', limit: '70' });
});
