import { supplierCodedErrorSchema } from '@bestellwerk/contracts/supplier/coded-error';
import { expect, it } from 'vitest';
import { evergreen, orderBody } from './order-body.ts';
import { startSupplier } from './supplier-under-test.ts';

it('the same reference again is ER008 with the id of the order that exists', async () => {
  const supplier = await startSupplier();
  const body = orderBody();
  await supplier.create(body);
  const again = supplierCodedErrorSchema.parse((await supplier.create(body)).json);
  const orders = await supplier.orders();
  expect(again).toMatchObject({ code: 'ER008', data: { orderId: orders[0]?.id } });
  expect(orders).toHaveLength(1);
});

it('a duplicate is recognised before the stock it has used up itself', async () => {
  const supplier = await startSupplier();
  const { sku } = evergreen(1);
  await supplier.control('PUT', `stock/${sku}`, { quantity: 1 });
  const body = orderBody({ products: [{ reference: sku, quantity: 1 }] });
  await supplier.create(body);
  expect(supplierCodedErrorSchema.parse((await supplier.create(body)).json).code).toBe('ER008');
});

it('fifty creates of one reference at once book one order', async () => {
  const supplier = await startSupplier();
  const body = orderBody();
  const replies = await Promise.all(Array.from({ length: 50 }, () => supplier.create(body)));
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(await supplier.orders()).toHaveLength(1);
});

it('with recognition switched off the same reference is booked and charged twice', async () => {
  const supplier = await startSupplier();
  await supplier.control('PUT', 'duplicate-recognition', { enabled: false });
  const body = orderBody();
  await supplier.create(body);
  expect((await supplier.create(body)).status).toBe(201);
  const orders = await supplier.orders();
  expect(orders.map(({ internalReference }) => internalReference)).toEqual(
    Array.from({ length: 2 }, () => body.order.internalReference),
  );
  const found = await supplier.findByReference(body.order.internalReference);
  expect(found.json).toMatchObject({ id: orders[0]?.id });
});

it('a check of an existing reference is no duplicate', async () => {
  const supplier = await startSupplier();
  const body = orderBody();
  await supplier.create(body);
  expect((await supplier.check(body)).status).toBe(200);
});
