import { supplierCodedErrorSchema } from '@bestellwerk/contracts/supplier/coded-error';
import { supplierMultishippingCheckSchema } from '@bestellwerk/contracts/supplier/check-answer';
import { readOrderIdFromLocation } from '@bestellwerk/contracts/supplier/create-answer';
import { readLengthLimit, supplierFormErrorSchema } from '@bestellwerk/contracts/supplier/form-error';
import { describe, expect, it } from 'vitest';

const tooLong = 'This value is too long. It should have 70 characters or less.';

describe('coded errors', () => {
  it('the JSON inside the message is read, amounts in cents', () => {
    const message = '{"info":"Too low.","data":{"moneyBoxAmount":0.00,"totalOrder":"9.81"}}';
    expect(supplierCodedErrorSchema.parse({ code: 'ER005', message })).toMatchObject({
      code: 'ER005',
      info: 'Too low.',
      data: { moneyBoxAmount: 0, totalOrder: 981 },
    });
  });

  it('a list of articles instead of data gives their SKUs', () => {
    const message = '{"info":"Products error.","data":[{"sku":"S5001344","message":"Inactive product."}]}';
    expect(supplierCodedErrorSchema.parse({ code: 409, message })).toEqual({
      code: '409',
      info: 'Products error.',
      data: { skus: ['S5001344'] },
    });
  });

  it('a strange field does not hide the code or its neighbours', () => {
    const message = '{"info":"x","data":{"orderId":{},"skus":[4711],"totalOrder":"?"}}';
    expect(supplierCodedErrorSchema.parse({ code: 'ER008', message }).data).toEqual({ skus: ['4711'] });
  });

  it.each(['Something went wrong', '{broken', '[]', '{"data":{}}', ''])(
    'a message that is no such JSON is the text itself: %j',
    (message) => {
      expect(supplierCodedErrorSchema.parse({ code: 409, message })).toEqual({
        code: '409',
        info: message,
        data: {},
      });
    },
  );

  it.each([null, [], 'text', {}, { code: 'ER001' }, { message: 'x' }])('%j is no coded error', (body) => {
    expect(supplierCodedErrorSchema.safeParse(body).success).toBe(false);
  });
});

describe('form errors', () => {
  it('the tree is flattened to the fields that carry messages', () => {
    const body = {
      code: 400,
      message: `shippingAddress:\n    address:\n        ERROR: ${tooLong}\n`,
      errors: {
        errors: ['This value is not valid.'],
        children: {
          carriers: [],
          shippingAddress: { children: { town: [], address: { errors: [tooLong] } } },
        },
      },
    };
    expect(supplierFormErrorSchema.parse(body).fields).toEqual([
      { field: 'shippingAddress.address', messages: [tooLong] },
    ]);
  });

  it('lists of children keep their position', () => {
    const children = { products: { children: [[], { children: { quantity: { errors: ['No.'] } } }] } };
    expect(
      supplierFormErrorSchema.parse({ code: '400', message: 'Validation Failed', errors: { children } }),
    ).toEqual({
      message: 'Validation Failed',
      fields: [{ field: 'products.1.quantity', messages: ['No.'] }],
    });
  });

  it('the message at the root counts only when it stands alone', () => {
    const body = { code: 400, message: 'x', errors: { errors: ['This value is not valid.'], children: [] } };
    expect(supplierFormErrorSchema.parse(body).fields).toEqual([
      { field: '', messages: ['This value is not valid.'] },
    ]);
  });

  it('the limit is read out of the sentence', () => {
    expect(readLengthLimit(tooLong)).toBe(70);
    expect(readLengthLimit('This value is not valid.')).toBeUndefined();
  });
});

it('rubbish is not mistaken for a quote without parts', () => {
  for (const body of [{}, { code: 409, message: 'Something went wrong' }, { orders: [] }, null]) {
    expect(supplierMultishippingCheckSchema.safeParse(body).success).toBe(false);
  }
});

it('only a Location that ends in an id names an order', () => {
  expect(readOrderIdFromLocation('/rest/order/123')).toBe('123');
  expect(readOrderIdFromLocation('https://api.bigbuy.eu/rest/order/123.json')).toBe('123');
  for (const location of ['', '/rest/order/', '/rest/order/reference', '/login']) {
    expect(readOrderIdFromLocation(location)).toBeNull();
  }
});
