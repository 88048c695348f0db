import { containsPattern, parseSearch } from '@bestellwerk/core/orders/parse-search';
import { bareDigits, buildSearchText, foldText } from '@bestellwerk/core/orders/search-text';
import { describe, expect, test } from 'vitest';

function searchText(phone: string, country = 'DE'): string {
  return buildSearchText({
    number: '#1001',
    externalId: 'gid-77',
    customer: {
      firstName: 'Jürgen',
      lastName: 'Größe',
      company: 'Ærø & Søn',
      email: 'J.G@Example.DE',
      phone,
    },
    shippingAddress: { line1: 'Straße 1', postcode: '10115', town: 'Łódź', country },
    skus: ['ÄÖ-1', 'ÄÖ-1'],
    trackingNumbers: ['JD0146'],
  });
}

/** Whether the text would be found: every word in one of its spellings. */
function finds(q: string, text: string): boolean {
  const search = parseSearch(q);
  if (!search) return true;
  if (search.phone !== null && text.includes(search.phone)) return true;
  return (
    search.words.length > 0 && search.words.every(({ anyOf }) => anyOf.some((word) => text.includes(word)))
  );
}

describe('folding', () => {
  test.each([
    ['Größe', 'grosse'],
    ['ÉCOLE', 'ecole'],
    ['  two   blanks ', 'two blanks'],
    ['ﬁne', 'fine'],
    ['İstanbul', 'istanbul'],
  ])('%s → %s', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('a phone is found in any spelling', () => {
  const spellings = [
    '0151 2345678',
    '01512345678',
    '+49 151 2345678',
    '+49(0)151/2345678',
    '0049-151-2345678',
    '(0151) 234 56 78',
    '0151.234.5678',
    '151 2345678',
  ];
  const pairs = spellings.flatMap((stored) => spellings.map((typed) => [stored, typed] as const));
  test.each(pairs)('stored as %s, typed as %s', (stored, typed) => {
    expect(finds(typed, searchText(stored))).toBe(true);
  });

  test('another number is not', () => {
    expect(finds('0151 9999999', searchText('0151 2345678'))).toBe(false);
  });

  test.each(['555-555-SHIP', '{}', '', '+', '💥', '0'.repeat(300)])('%s is no obstacle', (phone) => {
    expect(searchText(phone)).toContain('#1001');
  });
});

test.each([
  'jurgen',
  'GRÖSSE',
  'grosse jürgen',
  'j.g@example.de',
  '#1001',
  'gid-77',
  'ao-1',
  'jd0146',
  '10115 gross',
])('finds %s', (q) => expect(finds(q, searchText('030 1'))).toBe(true));

test('a list of numbers is matched exactly, anything else by its words', () => {
  expect(parseSearch('A-1, a-2;\nA-1')?.numbers).toEqual(['A-1', 'a-2']);
  expect(parseSearch('A-1')?.numbers).toEqual([]);
  expect(parseSearch('Haus 12')?.numbers).toEqual([]);
  expect(parseSearch(' , ; ')).toBeNull();
});

test('signs of patterns mean themselves', () => {
  expect(containsPattern('100%_\\')).toBe('%100\\%\\_\\\\%');
});

test('bare digits are what every spelling shares', () => {
  expect(bareDigits('+49 (0)151/234')).toBe('49151234');
  expect(bareDigits('0151 234')).toBe('151234');
});
