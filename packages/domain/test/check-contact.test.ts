import { describe, expect, it } from 'vitest';
import { checkEmail } from '../src/check-email.ts';
import { checkPhone } from '../src/check-phone.ts';

describe('checkPhone', () => {
  it.each(['+49 1512 3456789', '030/1234-567', '(555) 555-5555', '0171.234.56.78', '12345', ' 030 123456 '])(
    'accepts %s',
    (phone) => {
      expect(checkPhone(phone)).toEqual([]);
    },
  );

  it.each([
    '555-555-SHIP',
    '1234',
    '49+1512345678',
    '++49 151 234',
    '1234567890123456',
    '0171 234567 ext',
    '٠١٢٣٤٥٦٧',
    '+',
  ])('finds %s invalid', (phone) => {
    expect(checkPhone(phone)).toEqual([
      { code: 'phone_invalid', field: 'customer.phone', params: { problem: 'invalid_format' } },
    ]);
  });

  it('tells a number that is too long with its length, even when it is wrong in other ways, too', () => {
    expect(checkPhone('+49 (0) 1512 / 34 56 78 9')).toEqual([
      {
        code: 'phone_invalid',
        field: 'customer.phone',
        actual: 25,
        limit: 20,
        params: { problem: 'too_long' },
      },
    ]);
  });

  it('wants one', () => {
    expect(checkPhone('')).toMatchObject([{ code: 'phone_invalid', params: { problem: 'missing' } }]);
  });
});

describe('checkEmail', () => {
  it.each([
    'a@b.de',
    'greta+shop@sub.example.co.uk',
    "o'neil@example.com",
    'info@bücher.example',
    ' a@b.de ',
  ])('accepts %s', (email) => {
    expect(checkEmail(email)).toEqual([]);
  });

  it.each([
    'plain',
    'a@localhost',
    'a@@b.de',
    'a b@c.de',
    '@b.de',
    'a@.de',
    'a@b..de',
    '.a@b.de',
    'a..b@c.de',
    'a@-b.de',
    'a@b.d',
    'a@1.2.3.4',
    'a@b.de, c@d.de',
    'Greta <a@b.de>',
  ])('finds %s invalid', (email) => {
    expect(checkEmail(email)).toEqual([
      { code: 'email_invalid', field: 'customer.email', params: { problem: 'invalid_format' } },
    ]);
  });

  it('allows 100 characters, and tells the length beyond', () => {
    const long = `${'a'.repeat(60)}@${'b'.repeat(36)}.de`;
    expect(checkEmail(long)).toEqual([]);
    expect(checkEmail(`a${long}`)).toMatchObject([
      { actual: 101, limit: 100, params: { problem: 'too_long' } },
    ]);
  });
});
