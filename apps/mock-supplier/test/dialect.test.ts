import {
  supplierMultishippingCheckSchema,
  supplierTotalsSchema,
} from '@bestellwerk/contracts/supplier/check-answer';
import {
  readOrderIdFromLocation,
  supplierCreateAnswerSchema,
  supplierMultishippingCreateSchema,
} from '@bestellwerk/contracts/supplier/create-answer';
import {
  supplierNoSuchReferenceSchema,
  supplierOrderByReferenceSchema,
  supplierOrderSchema,
  supplierOrderStatusesSchema,
} from '@bestellwerk/contracts/supplier/order-lookup';
import { supplierPurseSchema } from '@bestellwerk/contracts/supplier/purse';
import {
  supplierCarriersSchema,
  supplierShippingOptionsSchema,
} from '@bestellwerk/contracts/supplier/shipping';
import { supplierTrackingsSchema } from '@bestellwerk/contracts/supplier/tracking';
import { describe, expect, it } from 'vitest';
import { evergreen, nextReference, orderBody } from './order-body.ts';
import { startSupplier } from './supplier-under-test.ts';

describe('the door', () => {
  it('a wrong key is 401 Invalid Token, the right one an empty 200', async () => {
    const supplier = await startSupplier();
    const refused = await supplier.call('GET', '/rest/user/auth/status.json', undefined, 'wrong');
    expect(refused).toMatchObject({ status: 401, text: '{"message":"Invalid Token"}' });
    expect(await supplier.get('user/auth/status.json')).toMatchObject({ status: 200, text: '' });
  });

  it('an unknown path is 400, not 404', async () => {
    const supplier = await startSupplier();
    expect((await supplier.get('order/unknown/thing.json')).status).toBe(400);
    expect((await supplier.get('user/purse')).status).toBe(400);
  });

  it('a body of more than a megabyte is 413', async () => {
    const supplier = await startSupplier();
    const reply = await supplier.create(orderBody({ shippingAddress: { comment: 'x'.repeat(1_100_000) } }));
    expect(reply.status).toBe(413);
  });
});

describe('quote and create', () => {
  it('a check tells the totals with 21 % tax and creates nothing', async () => {
    const supplier = await startSupplier();
    const reply = await supplier.check(orderBody());
    const totals = supplierTotalsSchema.parse(reply.json);
    const { wholesaleCents, weightGrams } = evergreen(1);
    const dhlCents = 510 + 40 * Math.ceil(weightGrams / 1_000);
    expect(totals).toEqual({
      totalWithoutTaxesAndWithoutShippingCost: wholesaleCents,
      totalWithoutTaxes: wholesaleCents + Math.min(dhlCents, 480 + 45 * Math.ceil(weightGrams / 1_000)),
      total: Math.round(totals.totalWithoutTaxes * 1.21),
    });
    expect(await supplier.orders()).toEqual([]);
  });

  it('what was quoted is what is charged', async () => {
    const supplier = await startSupplier();
    const body = orderBody();
    const quoted = supplierTotalsSchema.parse((await supplier.check(body)).json);
    await supplier.create(body);
    const [order] = await supplier.orders();
    expect(order?.totalCents).toBe(quoted.total);
    const purse = supplierPurseSchema.parse((await supplier.get('user/purse.json')).json);
    expect(purse).toBe(100_000_000 - quoted.total);
  });

  it('create is 201 with a Location, the body empty or { order_id }, ids and totals in every notation', async () => {
    const supplier = await startSupplier();
    const bodies = new Set<string>();
    const totals = new Set<string>();
    for (let round = 0; round < 30; round += 1) {
      const body = orderBody();
      const checked = (await supplier.check(body)).json as { total: unknown };
      totals.add(typeof checked.total === 'string' ? 'string' : isNoisy(checked.total) ? 'noisy' : 'number');
      const reply = await supplier.create(body);
      const id = readOrderIdFromLocation(reply.headers.get('location') ?? '');
      expect(reply.status).toBe(201);
      expect(id).toMatch(/^\d+$/);
      bodies.add(reply.text === '' ? 'empty' : typeof (reply.json as { order_id: unknown }).order_id);
      if (reply.text !== '') expect(supplierCreateAnswerSchema.parse(reply.json).order_id).toBe(id);
    }
    expect([...bodies].toSorted()).toEqual(['empty', 'number', 'string']);
    expect([...totals].toSorted()).toEqual(['noisy', 'number', 'string']);
  });

  it('the same reference always gets the same notation', async () => {
    const supplier = await startSupplier();
    const body = orderBody();
    expect((await supplier.check(body)).text).toBe((await supplier.check(body)).text);
  });

  it('multishipping splits by warehouse, each part with its own totals, id and shipping', async () => {
    const supplier = await startSupplier();
    const [first, second] = [evergreen(1).sku, evergreen(2).sku];
    const body = orderBody({
      products: [
        { reference: first, quantity: 1 },
        { reference: second, quantity: 2 },
      ],
    });
    const quote = supplierMultishippingCheckSchema.parse((await supplier.checkParts(body)).json);
    expect(quote.errors).toEqual([]);
    expect(quote.orders.map(({ warehouse, productReferences }) => [warehouse, productReferences])).toEqual([
      [1, [first]],
      [2, [second]],
    ]);
    const created = supplierMultishippingCreateSchema.parse((await supplier.createParts(body)).json);
    const booked = await supplier.orders();
    expect(created.orders.map(({ id }) => id)).toEqual(booked.map(({ id }) => id));
    expect(booked.map(({ totalCents }) => totalCents)).toEqual(quote.orders.map(({ total }) => total));
    expect(created.orders[0]?.url).toBe(`/rest/order/${booked[0]?.id}`);
  });

  it('the same article in two lines is one line', async () => {
    const supplier = await startSupplier();
    const { sku } = evergreen(1);
    const line = { reference: sku, quantity: 2 };
    await supplier.create(orderBody({ products: [line, line] }));
    expect((await supplier.orders())[0]?.products).toEqual([{ reference: sku, quantity: 4 }]);
  });

  it('PayPal orders leave the purse alone and carry no fee', async () => {
    const supplier = await startSupplier();
    const body = orderBody({ paymentMethod: 'paypal' });
    const quoted = supplierTotalsSchema.parse((await supplier.check(body)).json);
    await supplier.create(body);
    expect((await supplier.orders())[0]).toMatchObject({ paymentMethod: 'paypal', totalCents: quoted.total });
    expect((await supplier.get('user/purse.json')).json).toBe('1000000.00');
  });
});

describe('look-up and tracking', () => {
  it('an order is found by its reference and by its id', async () => {
    const supplier = await startSupplier();
    const body = orderBody({ internalReference: 'BW 10/42-ü' });
    await supplier.create(body);
    const [booked] = await supplier.orders();
    const found = await supplier.findByReference('BW 10/42-ü');
    expect(typeof (found.json as { id: unknown }).id).toBe('string');
    expect(supplierOrderByReferenceSchema.parse(found.json)).toEqual({
      id: booked?.id,
      totalPaidTaxIncl: booked?.totalCents,
    });
    const whole = supplierOrderSchema.parse((await supplier.get(`order/${booked?.id}.json`)).json);
    expect(whole).toMatchObject({ internalReference: 'BW 10/42-ü', products: body.order.products });
  });

  it('a reference that was never created is a 404 that says so', async () => {
    const supplier = await startSupplier();
    const reply = await supplier.findByReference('BW-404');
    expect(reply.status).toBe(404);
    expect(supplierNoSuchReferenceSchema.parse(reply.json).message).toBe(
      'No order found with refOrder: BW-404',
    );
  });

  it('tracking is 404 until the order is shipped, alone and in a list', async () => {
    const supplier = await startSupplier();
    const reference = nextReference();
    await supplier.create(orderBody({ internalReference: reference }));
    await supplier.create(orderBody());
    const ids = (await supplier.orders()).map(({ id }) => id);
    const list = { track: { orders: ids.map((id) => ({ id })) } };
    expect((await supplier.get(`tracking/order/${ids[0]}.json`)).status).toBe(404);
    expect((await supplier.call('POST', '/rest/tracking/orders.json', list)).status).toBe(404);

    await supplier.control('POST', `ship/${ids[0]}`);
    const alone = await supplier.get(`tracking/order/${ids[0]}.json`);
    const [tracked] = supplierTrackingsSchema.parse(alone.json);
    expect(tracked).toMatchObject({ id: ids[0], reference });
    expect(tracked?.trackings[0]?.trackingNumber).toMatch(/\d{7}$/);
    expect(tracked?.trackings[0]?.statusDate).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect((await supplier.call('POST', '/rest/tracking/orders.json', list)).json).toEqual(alone.json);
  });

  it('statuses, carriers and shipping costs have the documented shapes', async () => {
    const supplier = await startSupplier();
    supplierOrderStatusesSchema.parse((await supplier.get('order/orderstatuses.json')).json);
    const carriers = supplierCarriersSchema.parse((await supplier.get('shipping/carriers.json')).json);
    expect(carriers.map(({ name }) => name)).toEqual([
      'chrono',
      'correos',
      'gls',
      'ups',
      'dhl',
      'tnt',
      'seur',
    ]);
    const query = (isoCountry: string) => ({
      order: {
        delivery: { isoCountry, postcode: '10115' },
        products: [{ reference: evergreen(1).sku, quantity: 1 }],
      },
    });
    const options = await supplier.call('POST', '/rest/shipping/orders.json', query('DE'));
    const costs = supplierShippingOptionsSchema.parse(options.json).shippingOptions.map(({ cost }) => cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect((await supplier.call('POST', '/rest/shipping/orders.json', query('US'))).status).toBe(404);
  });
});

function isNoisy(total: unknown): boolean {
  return typeof total === 'number' && String(total).length > 10;
}
