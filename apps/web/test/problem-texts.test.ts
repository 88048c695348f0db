import { ERROR_CODES } from '@bestellwerk/domain/error-codes';
import { describe, expect, it } from 'vitest';
import { CLIENT_CODES } from '../src/lib/api/api-problem.ts';
import { texts as de } from '../src/lib/problems/i18n/de.ts';
import { texts as en } from '../src/lib/problems/i18n/en.ts';

describe('problem texts', () => {
  it.each([...ERROR_CODES, ...CLIENT_CODES])('%s has one in both languages', (code) => {
    expect(de[code].length).toBeGreaterThan(30);
    expect(en[code].length).toBeGreaterThan(30);
  });

  it('exist for no code that is gone', () => {
    expect(Object.keys(de).toSorted()).toEqual([...ERROR_CODES, ...CLIENT_CODES].toSorted());
  });
});
