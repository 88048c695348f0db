import { mockArticleSchema } from '@bestellwerk/contracts/mock-supplier/catalogue';
import { mockOrderSchema } from '@bestellwerk/contracts/mock-supplier/order';
import { mockRequestSchema } from '@bestellwerk/contracts/mock-supplier/request';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isLoopback } from '../src/http/is-loopback.ts';
import { evergreen, orderBody } from './order-body.ts';
import { startSupplier } from './supplier-under-test.ts';

describe('catalogue', () => {
  it('has at least 240 articles, the first twenty active, 10 to 30 €, plenty of them, in several warehouses', async () => {
    const supplier = await startSupplier();
    const articles = z.array(mockArticleSchema).parse(await supplier.control('GET', 'catalog'));
    const first = articles.slice(0, 20);
    expect(articles.length).toBeGreaterThanOrEqual(240);
    expect(first.every(({ active, stock }) => active && stock >= 10_000)).toBe(true);
    expect(first.every(({ wholesaleCents }) => wholesaleCents >= 1_000 && wholesaleCents <= 3_000)).toBe(
      true,
    );
    expect(new Set(first.map(({ warehouse }) => warehouse)).size).toBeGreaterThanOrEqual(3);
  });

  it('the rest is scarce: mostly one to four pieces, some none, some inactive, 2 to 90 €', async () => {
    const supplier = await startSupplier();
    const all = z.array(mockArticleSchema).parse(await supplier.control('GET', 'catalog'));
    const rest = all.slice(20);
    const scarce = rest.filter(({ stock }) => stock >= 1 && stock <= 4);
    expect(scarce.length / rest.length).toBeGreaterThan(0.7);
    expect(rest.some(({ stock }) => stock === 0)).toBe(true);
    expect(rest.some(({ stock }) => stock >= 5 && stock <= 50)).toBe(true);
    expect(rest.filter(({ active }) => !active).length).toBeGreaterThanOrEqual(5);
    expect(all.every(({ wholesaleCents }) => wholesaleCents >= 200 && wholesaleCents <= 9_000)).toBe(true);
    expect(new Set(all.map(({ sku }) => sku)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.every(({ sku }) => /^[A-Z]\d{7}$/.test(sku))).toBe(true);
  });
});

describe('books', () => {
  it('orders are listed in order of creation, whole or page by page, or by reference', async () => {
    const supplier = await startSupplier();
    const bodies = Array.from({ length: 5 }, () => orderBody());
    for (const body of bodies) await supplier.create(body);
    const orders = z.array(mockOrderSchema).parse(await supplier.control('GET', 'orders'));
    expect(orders.map(({ internalReference }) => internalReference)).toEqual(
      bodies.map(({ order }) => order.internalReference),
    );
    expect(await supplier.control('GET', `orders?afterId=${orders[1]?.id}&limit=2`)).toMatchObject([
      { id: orders[2]?.id },
      { id: orders[3]?.id },
    ]);
    expect(await supplier.control('GET', `orders?reference=${orders[4]?.internalReference}`)).toMatchObject([
      { id: orders[4]?.id },
    ]);
    expect((await supplier.call('GET', '/_mock/orders?limit=x')).status).toBe(400);
  });

  it('an import writes the past as it was, and repeating it changes nothing', async () => {
    const supplier = await startSupplier();
    const past = (internalReference: string, shipped: boolean) => ({
      internalReference,
      paymentMethod: 'moneybox',
      totalCents: 4_200,
      products: [{ reference: evergreen(1).sku, quantity: 3 }],
      warehouse: 1,
      createdAt: '2026-01-02T03:04:05.000Z',
      ...(shipped ? { shippedAt: '2026-01-03T03:04:05.000Z', carrier: 'dhl' } : {}),
    });
    const orders = [past('OLD-1', false), past('OLD-2', true)];
    const { ids } = (await supplier.control('POST', 'orders', { orders })) as { ids: string[] };
    expect(await supplier.control('POST', 'orders', { orders })).toEqual({ ids });
    expect(await supplier.orders()).toMatchObject([
      { id: ids[0], totalCents: 4_200, createdAt: '2026-01-02T03:04:05.000Z', trackingNumber: null },
      { id: ids[1], trackingNumber: expect.stringMatching(/^0034043/) as string },
    ]);
    expect((await supplier.get(`tracking/order/${ids[1]}.json`)).status).toBe(200);
    expect((await supplier.get('user/purse.json')).json).toBe('1000000.00');
  });

  it('shipping twice keeps the first tracking number; an unknown order is 404', async () => {
    const supplier = await startSupplier();
    await supplier.create(orderBody());
    const [order] = await supplier.orders();
    await supplier.control('POST', `ship/${order?.id}`, { trackingNumber: 'T-1', carrier: 'ups' });
    await supplier.control('POST', `ship/${order?.id}`, { trackingNumber: 'T-2' });
    expect((await supplier.orders())[0]?.trackingNumber).toBe('T-1');
    expect((await supplier.call('POST', '/_mock/ship/1')).status).toBe(404);
  });

  it('reset brings back empty books, full stock and the first purse', async () => {
    const supplier = await startSupplier();
    await supplier.create(orderBody());
    await supplier.control('PUT', 'stock/V0710266', { quantity: 0 });
    await supplier.fault({ fault: 'http_500' });
    await supplier.control('POST', 'reset');
    expect(await supplier.orders()).toEqual([]);
    expect(await supplier.requests()).toEqual([]);
    expect(await supplier.control('GET', 'purse')).toEqual({ amount: '1000000.00' });
    expect(await supplier.control('GET', 'catalog')).toMatchObject({ 0: { stock: 50_000 } });
    expect((await supplier.check(orderBody())).status).toBe(200);
  });

  it.each([
    ['PUT', 'stock/V0710266', { quantity: -1 }],
    ['PUT', 'stock/V0710266', { quantity: 1.5 }],
    ['PUT', 'purse', { amount: '-1.00' }],
    ['PUT', 'purse', { amount: 'much' }],
    ['PUT', 'pins', { pins: [{ reference: '', outcome: 'unknown' }] }],
    ['POST', 'faults', undefined],
    ['PUT', 'settings', { limits: { shoes: 4 } }],
  ])('%s %s %j is refused', async (method, path, body) => {
    const supplier = await startSupplier();
    expect((await supplier.call(method, `/_mock/${path}`, body)).status).toBe(400);
  });

  it('an unknown article or control path is 404', async () => {
    const supplier = await startSupplier();
    expect((await supplier.call('PUT', '/_mock/stock/X1', { quantity: 1 })).status).toBe(404);
    expect((await supplier.call('GET', '/_mock/nothing')).status).toBe(404);
  });
});

it('every request is listed by endpoint and reference with its status and fault', async () => {
  const supplier = await startSupplier();
  await supplier.create(orderBody({ internalReference: 'BW-1-1-1' }));
  await supplier.findByReference('BW-1-1-1');
  await supplier.fault({ fault: 'reset' });
  await supplier.check(orderBody({ internalReference: 'BW-2-1-1' })).catch(() => undefined);
  const requests = z.array(mockRequestSchema).parse(await supplier.requests());
  expect(requests).toMatchObject([
    { method: 'POST', endpoint: '/rest/order/create.json', reference: 'BW-1-1-1', status: 201, fault: null },
    { method: 'GET', endpoint: '/rest/order/reference/BW-1-1-1.json', reference: 'BW-1-1-1', status: 200 },
    {
      method: 'POST',
      endpoint: '/rest/order/check.json',
      reference: 'BW-2-1-1',
      status: null,
      fault: 'reset',
    },
  ]);
  expect(await supplier.control('GET', 'requests?endpoint=order/create')).toHaveLength(1);
  expect(await supplier.control('GET', 'requests?reference=BW-1-1-1')).toHaveLength(2);
});

it.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.168.1.127', false],
  ['::ffff:10.127.0.1', false],
  [undefined, false],
])('the control API takes %s for this machine: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected);
});
