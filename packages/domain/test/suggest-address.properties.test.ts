import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAddress, type Customer, type ShippingAddress } from '../src/customer.ts';
import { suggestAddress } from '../src/suggest-address.ts';
import { SUPPLIER_LIMITS, supplierLength } from '../src/supplier-limits.ts';

const word = fc.constantFrom(
  'Straße', 'Lindenstraße', 'STRASSE', 'Platz', 'Marktplatz', 'Allee', 'Hinterhaus', 'Obergeschoss', 'Wohnung', 'Nr.',
  'Hausnummer', 'Berlin', '10969', 'DE', 'Deutschland', 'Greta', 'Sommerfeld', 'c/o', 'Hoffmann', 'Street', 'Apartment',
  'Calle', 'Boulevard', 'Mitte', '12', '12b', '3.', '5/7', '-', ',', ', ', ';', '|', '  ', 'é', 'é', '👩‍👩‍👧', 'GmbH',
); // prettier-ignore
const line = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 90 }) },
);
const address: fc.Arbitrary<ShippingAddress> = fc.record({
  line1: line,
  line2: line,
  line3: line,
  postcode: fc.constantFrom('10969', '101', '', '1011 AB'),
  town: fc.constantFrom('Berlin', 'Mitte', '', 'Frankfurt (Oder)', '12'),
  country: fc.constantFrom('DE', 'US', 'ES', 'FR', 'IT', 'XX', ''),
});
const customer: fc.Arbitrary<Customer> = fc.record({
  firstName: fc.constantFrom('Greta', ''),
  lastName: fc.constantFrom('Sommerfeld', '12', ''),
  company: fc.constantFrom('', 'GmbH', 'Hoffmann'),
  email: fc.constant('greta@example.de'),
  phone: fc.constant('030 1234567'),
});

function length(of: ShippingAddress): number {
  return supplierLength(foldAddress(of));
}

function numbers(text: string): string[] {
  return text.match(/\d+/gu) ?? [];
}

describe('a suggestion, whatever the address', () => {
  it('fits, and is shorter than before', () => {
    fc.assert(
      fc.property(address, customer, (before, recipient) => {
        const result = suggestAddress(before, recipient);
        if (!result) return;
        expect(length(result.suggestion)).toBeLessThanOrEqual(SUPPLIER_LIMITS.address);
        expect(length(result.suggestion)).toBeLessThan(length(before));
        expect(result.suggestion.line1.trim()).not.toBe('');
        expect(supplierLength(result.company ?? '')).toBeLessThanOrEqual(SUPPLIER_LIMITS.companyName);
      }),
    );
  });

  it('needs no second one', () => {
    fc.assert(
      fc.property(address, customer, (before, recipient) => {
        const result = suggestAddress(before, recipient);
        if (result) expect(suggestAddress(result.suggestion, recipient)).toBeNull();
      }),
    );
  });

  it('keeps every number that does not stand elsewhere on the order', () => {
    fc.assert(
      fc.property(address, customer, (before, recipient) => {
        const result = suggestAddress(before, recipient);
        if (!result) return;
        const elsewhere = `${before.postcode} ${before.town} ${recipient.lastName} ${recipient.company}`;
        const kept = new Set(
          numbers(`${foldAddress(result.suggestion)} ${result.company ?? ''} ${elsewhere}`),
        );
        expect(numbers(foldAddress(before)).filter((number) => !kept.has(number))).toEqual([]);
      }),
    );
  });

  it('is told in changes that lead from the one to the other', () => {
    fc.assert(
      fc.property(address, customer, (before, recipient) => {
        const result = suggestAddress(before, recipient);
        if (!result) return;
        const lines = [before.line1, before.line2 ?? '', before.line3 ?? ''];
        for (const change of result.changes) {
          const index = lines.indexOf(change.before);
          expect(index).not.toBe(-1);
          lines[index] = change.after;
        }
        const [line1 = '', line2, line3] = lines.filter((text) => text.trim() !== '');
        expect(foldAddress({ line1, line2, line3 })).toBe(foldAddress(result.suggestion));
      }),
    );
  });
});
