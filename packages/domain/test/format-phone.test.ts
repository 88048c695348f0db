import { describe, expect, it } from 'vitest';
import { parsePhone } from '../src/format-phone.ts';

describe('parsePhone', () => {
  it('reads a mobile number as it is written in its country', () => {
    expect(parsePhone('0151 23456789', 'de')).toEqual({
      e164: '+4915123456789',
      international: '+49 1512 3456789',
      type: 'mobile',
      country: 'DE',
    });
  });

  it('believes the prefix rather than the country', () => {
    expect(parsePhone('+34 612 345 678', 'DE')).toMatchObject({ e164: '+34612345678', country: 'ES' });
  });

  it('reads a landline, without a type', () => {
    expect(parsePhone('030 1234567', 'DE')).toEqual({
      e164: '+49301234567',
      international: '+49 30 1234567',
      country: 'DE',
    });
  });

  it.each([
    ['555-555-SHIP', 'US'],
    ['', 'DE'],
    ['12', 'DE'],
    ['0151 23456789', ''],
    ['0151 23456789', 'Deutschland'],
  ])('does not recognise %j in %j', (text, country) => {
    expect(parsePhone(text, country)).toBeNull();
  });
});
