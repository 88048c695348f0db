import { supplierCodedErrorSchema } from '@bestellwerk/contracts/supplier/coded-error';
import { expect, it } from 'vitest';
import { orderBody } from './order-body.ts';
import { startSupplier, type SupplierUnderTest } from './supplier-under-test.ts';

it('a pinned refusal holds for check and create and for every round', async () => {
  const supplier = await startSupplier();
  await supplier.pin([{ reference: 'BW-1042-*', outcome: 'reject:ER007' }]);
  for (const internalReference of ['BW-1042-1', 'BW-1042-1-1', 'BW-1042-9-2']) {
    for (const send of [supplier.check, supplier.checkParts, supplier.create, supplier.createParts]) {
      const reply = await send(orderBody({ internalReference }));
      expect(supplierCodedErrorSchema.parse(reply.json).code).toBe('ER007');
    }
  }
  expect(await statusOf(supplier, 'BW-10420-1-1')).toBe(201);
});

it('an exact pin wins over a beginning: one part refused, the other accepted', async () => {
  const supplier = await startSupplier();
  await supplier.pin([
    { reference: 'BW-7-1-*', outcome: 'reject:ER003' },
    { reference: 'BW-7-1-1', outcome: 'slow' },
    { reference: 'BW-8-1-2', outcome: 'reject:ER003' },
  ]);
  expect(await statusOf(supplier, 'BW-7-1-2')).toBe(409);
  expect((await supplier.check(orderBody({ internalReference: 'BW-7-1-1' }))).status).toBe(200);
  expect(await statusOf(supplier, 'BW-8-1-1')).toBe(201);
  expect(await statusOf(supplier, 'BW-8-1-2')).toBe(409);
});

it('unknown: the quote goes through, create and look-up answer 500 and nothing is booked', async () => {
  const supplier = await startSupplier();
  await supplier.pin([{ reference: 'BW-9-*', outcome: 'unknown' }]);
  const body = orderBody({ internalReference: 'BW-9-1-1' });
  expect((await supplier.checkParts(body)).status).toBe(200);
  expect((await supplier.create(body)).status).toBe(500);
  expect((await supplier.findByReference('BW-9-1-1')).status).toBe(500);
  expect(await supplier.orders()).toEqual([]);
});

it('a pinned transport fault hits the create only, rate_limited the check as well', async () => {
  const supplier = await startSupplier();
  await supplier.pin([
    { reference: 'BW-1-*', outcome: 'html_503' },
    { reference: 'BW-2-*', outcome: 'rate_limited' },
  ]);
  const check = async (internalReference: string) =>
    (await supplier.check(orderBody({ internalReference }))).status;
  expect([await check('BW-1-1'), await statusOf(supplier, 'BW-1-1-1')]).toEqual([200, 503]);
  expect([await check('BW-2-1'), await statusOf(supplier, 'BW-2-1-1')]).toEqual([429, 429]);
});

it('putting pins replaces them, posting adds, resetting removes', async () => {
  const supplier = await startSupplier();
  await supplier.pin([{ reference: 'A', outcome: 'unknown' }]);
  await supplier.pin([{ reference: 'B', outcome: 'unknown' }]);
  await supplier.control('POST', 'pins', { pins: [{ reference: 'C', outcome: 'reject:ER001' }] });
  expect(await supplier.control('GET', 'pins')).toEqual({
    pins: [
      { reference: 'B', outcome: 'unknown' },
      { reference: 'C', outcome: 'reject:ER001' },
    ],
  });
  await supplier.control('POST', 'reset');
  expect(await supplier.control('GET', 'pins')).toEqual({ pins: [] });
});

async function statusOf(supplier: SupplierUnderTest, internalReference: string): Promise<number> {
  return (await supplier.create(orderBody({ internalReference }))).status;
}
