import { supplierMultishippingCreateSchema } from '@bestellwerk/contracts/supplier/create-answer';
import { supplierCodedErrorSchema } from '@bestellwerk/contracts/supplier/coded-error';
import { supplierFormErrorSchema } from '@bestellwerk/contracts/supplier/form-error';
import { supplierWarehouseSplitSchema } from '@bestellwerk/contracts/supplier/warehouse-split';
import { describe, expect, it } from 'vitest';
import { evergreen, orderBody, pick } from './order-body.ts';
import { startSupplier } from './supplier-under-test.ts';

describe('the form', () => {
  it('answers 400 with a tree that names every wrong field at once, and books nothing', async () => {
    const supplier = await startSupplier();
    const reply = await supplier.create(
      orderBody({
        internalReference: 'BW-1-1-1',
        shippingAddress: { address: 'x'.repeat(71), phone: '555-555-SHIP', email: 'nobody', lastName: '' },
      }),
    );
    expect(reply.status).toBe(400);
    expect(
      supplierFormErrorSchema.parse(reply.json).fields.toSorted((a, b) => (a.field < b.field ? -1 : 1)),
    ).toEqual([
      {
        field: 'shippingAddress.address',
        messages: ['This value is too long. It should have 70 characters or less.'],
      },
      { field: 'shippingAddress.email', messages: ['This value is not a valid email address.'] },
      { field: 'shippingAddress.lastName', messages: ['This value should not be blank.'] },
      { field: 'shippingAddress.phone', messages: ['This value is not valid.'] },
    ]);
    expect(await supplier.orders()).toEqual([]);
  });

  it('says it in the documented words, fields without errors as empty lists', async () => {
    const supplier = await startSupplier();
    const replies = await Promise.all(
      Array.from({ length: 12 }, () =>
        supplier.check(orderBody({ shippingAddress: { address: 'x'.repeat(71) } })),
      ),
    );
    const messages = new Set(replies.map((reply) => (reply.json as { message: string }).message));
    expect(messages).toEqual(
      new Set([
        'shippingAddress:\n    address:\n        ERROR: This value is too long. It should have 70 characters or less.\n',
        'Validation Failed',
      ]),
    );
    expect(replies[0]?.json).toMatchObject({
      code: 400,
      errors: { children: { carriers: [], shippingAddress: { children: { town: [] } } } },
    });
  });

  it.each([
    ['firstName', 32],
    ['lastName', 32],
    ['town', 50],
    ['address', 70],
    ['comment', 250],
    ['companyName', 60],
  ] as const)('%s may have %i characters and no more', async (field, limit) => {
    const supplier = await startSupplier();
    const withLength = (length: number) => orderBody({ shippingAddress: { [field]: 'ü'.repeat(length) } });
    expect((await supplier.check(withLength(limit))).status).toBe(200);
    expect((await supplier.check(withLength(limit + 1))).status).toBe(400);
  });

  it('limits are counted in code points', async () => {
    const supplier = await startSupplier();
    expect((await supplier.check(orderBody({ shippingAddress: { town: '𝔅'.repeat(50) } }))).status).toBe(200);
  });

  it.each(['+49 (0)30 123-4567', '030/1234.567', '12345'])('takes the phone %s', async (phone) => {
    const supplier = await startSupplier();
    expect((await supplier.check(orderBody({ shippingAddress: { phone } }))).status).toBe(200);
  });

  it.each(['', '1234', '030 1234 x12', '1'.repeat(21)])('refuses the phone "%s"', async (phone) => {
    const supplier = await startSupplier();
    expect((await supplier.check(orderBody({ shippingAddress: { phone } }))).status).toBe(400);
  });

  it.each([{}, [], 'text', { order: null }, { order: [] }, { order: { products: 'x', shippingAddress: 7 } }])(
    'a body of the wrong shape is a 400: %j',
    async (body) => {
      const supplier = await startSupplier();
      expect((await supplier.create(body)).status).toBe(400);
    },
  );

  it('limits are configuration, not constants', async () => {
    const supplier = await startSupplier();
    await supplier.control('PUT', 'settings', { limits: { town: 5 } });
    expect((await supplier.check(orderBody())).status).toBe(400);
  });
});

describe('coded refusals carry JSON inside the message', () => {
  it('an unknown article is ER001, an inactive one ER002, each with its SKUs', async () => {
    const supplier = await startSupplier();
    const inactive = pick((article) => !article.isActive).sku;
    expect(await codedError(supplier.create(productsBody('X9999999')))).toMatchObject({
      code: 'ER001',
      data: { skus: ['X9999999'] },
    });
    expect(await codedError(supplier.create(productsBody(inactive)))).toMatchObject({
      code: 'ER002',
      data: { skus: [inactive] },
    });
  });

  it('stock goes down with every order; what is gone is ER003', async () => {
    const supplier = await startSupplier();
    const article = pick(({ initialStock, isActive }) => initialStock === 2 && isActive);
    const twice = orderBody({ products: [{ reference: article.sku, quantity: 2 }] });
    expect((await supplier.create(twice)).status).toBe(201);
    const again = await supplier.create(productsBody(article.sku));
    expect(again.status).toBe(409);
    expect(await codedError(Promise.resolve(again))).toMatchObject({
      code: 'ER003',
      info: 'Products have no stock.',
      data: { skus: [article.sku] },
    });
    await supplier.control('PUT', `stock/${article.sku}`, { quantity: 1 });
    expect((await supplier.create(productsBody(article.sku))).status).toBe(201);
  });

  it.each([
    ['DE', '1011', '10115'],
    ['AT', '10115', '1010'],
    ['NL', '1012', '1012 AB'],
    ['GB', '12345', 'SW1A 1AA'],
  ])(
    'a postcode in the wrong format for %s is ER004 with an example',
    async (country, postcode, zipExample) => {
      const supplier = await startSupplier();
      const reply = supplier.check(orderBody({ shippingAddress: { country, postcode } }));
      expect(await codedError(reply)).toMatchObject({ code: 'ER004', data: { zipExample } });
    },
  );

  it('a purse that does not cover the order is ER005 and stays as it is', async () => {
    const supplier = await startSupplier();
    await supplier.control('PUT', 'purse', { amount: '5.00' });
    const error = await codedError(supplier.create(orderBody()));
    expect(error).toMatchObject({ code: 'ER005', data: { moneyBoxAmount: 500 } });
    expect(error.data.totalOrder).toBeGreaterThan(500);
    expect((await supplier.get('user/purse.json')).json).toBe('5.00');
    expect((await supplier.create(orderBody({ paymentMethod: 'paypal' }))).status).toBe(201);
  });

  it('below the minimum order is ER007 in their spelling', async () => {
    const supplier = await startSupplier();
    await supplier.control('PUT', 'settings', { minimumOrderCents: 500_000 });
    const reply = await supplier.check(orderBody());
    expect(await codedError(Promise.resolve(reply))).toMatchObject({
      code: 'ER007',
      data: { minimunPurchase: 500_000 },
    });
    expect(reply.text).toContain('minimunPurchase');
  });

  it('carriers that do not serve the country or the weight are ER010', async () => {
    const supplier = await startSupplier();
    const toUsa = orderBody({ shippingAddress: { country: 'US', postcode: '10001' } });
    expect((await codedError(supplier.check(toUsa))).code).toBe('ER010');
    expect((await codedError(supplier.check(orderBody({ carriers: [{ name: 'correos' }] })))).code).toBe(
      'ER010',
    );
    const heavy = orderBody({ products: [{ reference: evergreen(1).sku, quantity: 60 }] });
    expect((await codedError(supplier.check(heavy))).code).toBe('ER010');
  });
});

describe('several warehouses', () => {
  const [first, second] = [evergreen(1).sku, evergreen(2).sku];
  const lines = [first, second].map((reference) => ({ reference, quantity: 1 }));

  it('the calls for one parcel answer 409 with the split, and book nothing', async () => {
    const supplier = await startSupplier();
    for (const reply of [
      await supplier.check(orderBody({ products: lines })),
      await supplier.create(orderBody({ products: lines })),
    ]) {
      expect(reply.status).toBe(409);
      expect(supplierWarehouseSplitSchema.parse(reply.json).error_detail.warehouses).toEqual([
        { id: 1, references: [first] },
        { id: 2, references: [second] },
      ]);
    }
    expect(await supplier.orders()).toEqual([]);
  });

  it('multishipping creates the parts it can and lists the others in a 200', async () => {
    const supplier = await startSupplier();
    await supplier.control('PUT', `stock/${second}`, { quantity: 0 });
    const products = [...lines, { reference: 'X9999999', quantity: 1 }];
    const reply = await supplier.createParts(orderBody({ products }));
    expect(reply.status).toBe(200);
    const { orders, errors } = supplierMultishippingCreateSchema.parse(reply.json);
    expect(orders.map(({ productReferences }) => productReferences)).toEqual([[first]]);
    expect(errors).toEqual([
      expect.objectContaining({ code: 'ER001', productReferences: ['X9999999'] }),
      {
        status: 409,
        code: 'ER003',
        message: 'Products have no stock.',
        productReferences: [second],
        warehouse: 2,
      },
    ]);
    expect(await supplier.orders()).toHaveLength(1);
  });
});

function productsBody(reference: string) {
  return orderBody({ products: [{ reference, quantity: 1 }] });
}

async function codedError(reply: Promise<{ json: unknown }>) {
  return supplierCodedErrorSchema.parse((await reply).json);
}
