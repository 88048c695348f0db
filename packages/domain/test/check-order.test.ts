import { describe, expect, it } from 'vitest';
import { checkOrderData } from '../src/check-order.ts';
import { orderData } from './order-data.ts';

describe('checkOrderData', () => {
  it('finds nothing in a good order', () => {
    expect(checkOrderData(orderData())).toEqual([]);
  });

  it('finds every reason in one pass, each with field, length and limit', () => {
    const order = orderData({
      customer: {
        firstName: 'F'.repeat(33),
        lastName: 'L'.repeat(40),
        company: 'C'.repeat(61),
        email: 'no-at-sign',
        phone: '555-555-SHIP',
      },
      shippingAddress: {
        line1: 'A'.repeat(60),
        line2: 'B'.repeat(21),
        town: 'T'.repeat(51),
        postcode: '123',
        country: 'DE',
      },
      items: [
        { id: 'a', sku: ' ' },
        { id: 'b', sku: 'S1' },
        { id: 'c', sku: '' },
      ],
    });
    expect(checkOrderData(order)).toEqual([
      { code: 'address_too_long', field: 'shippingAddress.line1', actual: 82, limit: 70, params: { problem: 'too_long' } },
      { code: 'postcode_invalid', field: 'shippingAddress.postcode', params: { problem: 'invalid_format', example: '10115' } },
      { code: 'address_too_long', field: 'shippingAddress.town', actual: 51, limit: 50, params: { problem: 'too_long' } },
      { code: 'name_too_long', field: 'customer.firstName', actual: 33, limit: 32, params: { problem: 'too_long' } },
      { code: 'name_too_long', field: 'customer.lastName', actual: 40, limit: 32, params: { problem: 'too_long' } },
      { code: 'name_too_long', field: 'customer.company', actual: 61, limit: 60, params: { problem: 'too_long' } },
      { code: 'phone_invalid', field: 'customer.phone', params: { problem: 'invalid_format' } },
      { code: 'email_invalid', field: 'customer.email', params: { problem: 'invalid_format' } },
      { code: 'product_unknown', field: 'items.a.sku', params: { problem: 'missing' } },
      { code: 'product_unknown', field: 'items.c.sku', params: { problem: 'missing' } },
    ]); // prettier-ignore
  });

  it('reports what is missing altogether', () => {
    const blank = orderData({
      customer: { firstName: ' ', lastName: '', email: '', phone: '\t' },
      shippingAddress: { line1: '  ', line2: '', postcode: '', town: ' ', country: '' },
    });
    expect(
      checkOrderData(blank).map(({ code, field, params }) => [code, field, params?.['problem']]),
    ).toEqual([
      ['address_invalid', 'shippingAddress.line1', 'missing'],
      ['postcode_invalid', 'shippingAddress.postcode', 'missing'],
      ['address_invalid', 'shippingAddress.town', 'missing'],
      ['address_invalid', 'shippingAddress.country', 'missing'],
      ['address_invalid', 'customer.lastName', 'missing'],
      ['phone_invalid', 'customer.phone', 'missing'],
      ['email_invalid', 'customer.email', 'missing'],
    ]);
  });

  it('gives at most one reason per code and field', () => {
    const order = orderData({ customer: { phone: 'SHIP '.repeat(9), email: `@@${'x'.repeat(120)}` } });
    const keys = checkOrderData(order).map(({ code, field }) => `${code} ${field}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it.each([
    ['exactly at the limits', { line1: 'A'.repeat(34), line2: 'B'.repeat(35), town: 'T'.repeat(50) }],
    ['with a street in the second line only', { line1: '', line2: 'Lindenstraße 12' }],
    ['with the country in lower case', { country: ' de ' }],
    ['with blanks that are not sent', { line1: `  ${'A'.repeat(70)}  `, town: ` ${'T'.repeat(50)} ` }],
  ])('finds nothing in an address %s', (_case, shippingAddress) => {
    expect(checkOrderData(orderData({ shippingAddress }))).toEqual([]);
  });

  it('counts code points, as the supplier does', () => {
    const family = '👩‍👩‍👧';
    const order = orderData({ shippingAddress: { line1: `${family}${'Ä'.repeat(66)}` } });
    expect(checkOrderData(order)).toMatchObject([{ code: 'address_too_long', actual: 71, limit: 70 }]);
  });

  it('takes one of the two names as enough', () => {
    expect(checkOrderData(orderData({ customer: { firstName: '', lastName: 'Björk' } }))).toEqual([]);
    expect(checkOrderData(orderData({ customer: { firstName: 'Björk', lastName: '' } }))).toEqual([]);
  });

  it.each(['Deutschland', 'XX', 'DEU', 'D', '49'])('finds %s to be no country code', (country) => {
    expect(checkOrderData(orderData({ shippingAddress: { country } }))).toEqual([
      { code: 'address_invalid', field: 'shippingAddress.country', params: { problem: 'invalid_format' } },
    ]);
  });
});
