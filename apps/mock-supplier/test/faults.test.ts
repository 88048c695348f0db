import { MOCK_REJECTIONS } from '@bestellwerk/contracts/mock-supplier/fault';
import { supplierCodedErrorSchema } from '@bestellwerk/contracts/supplier/coded-error';
import { supplierMultishippingCheckSchema } from '@bestellwerk/contracts/supplier/check-answer';
import type { SupplierOrderBody } from '@bestellwerk/contracts/supplier/order-body';
import { systemClock } from '@bestellwerk/platform/clock';
import { describe, expect, it } from 'vitest';
import { evergreen, orderBody } from './order-body.ts';
import { apiKey, startSupplier, type SupplierUnderTest } from './supplier-under-test.ts';

const patience = { timeout: 10_000 };

describe('what a client sees, and what was processed', () => {
  it('timeout_before holds the connection, drops it, and never processes', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'timeout_before', delayMs: 30 });
    await expect(supplier.create(orderBody())).rejects.toThrow();
    expect(await supplier.orders()).toEqual([]);
  });

  it('timeout_after processes at once and withholds the answer', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'timeout_after', delayMs: 60_000, match: { endpoint: 'order/create' } });
    const hangUp = new AbortController();
    const create = createWith(supplier, orderBody(), hangUp.signal);
    await expect.poll(supplier.orders, patience).toHaveLength(1);
    hangUp.abort();
    await expect(create).rejects.toThrow();
  });

  it.each(['http_500', 'html_503', 'soft_200', 'reset'] as const)(
    '%s is not processed, unless it is asked to be',
    async (fault) => {
      const supplier = await startSupplier();
      await supplier.fault({ fault, times: 1 });
      await supplier.create(orderBody()).catch(() => undefined);
      expect(await supplier.orders()).toEqual([]);
      await supplier.fault({ fault, times: 1, processed: true });
      await supplier.create(orderBody()).catch(() => undefined);
      expect(await supplier.orders()).toHaveLength(1);
    },
  );

  it('http_500 is JSON, html_503 a page, and a reset tears the connection down', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'http_500', times: 1 });
    expect((await supplier.check(orderBody())).json).toEqual({ code: 500, message: 'Internal Server Error' });
    await supplier.fault({ fault: 'html_503', times: 1 });
    const page = await supplier.check(orderBody());
    expect(page.status).toBe(503);
    expect(page.text).toMatch(/^<!DOCTYPE html>/);
    await supplier.fault({ fault: 'reset', times: 1 });
    await expect(supplier.check(orderBody())).rejects.toThrow();
  });

  it('soft_200 takes turns: a soft error, a whole HTTP/1.0 500, nothing at all', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'soft_200' });
    const texts: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const reply = await supplier.create(orderBody());
      expect(reply.status).toBe(200);
      texts.push(reply.text);
    }
    expect(texts.toSorted()).toEqual([
      '',
      expect.stringMatching(/^HTTP\/1\.0 500/),
      '{"code":409,"message":"Something went wrong"}',
    ]);
  });

  it('rate_limited looks like the real limit', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'rate_limited', times: 1 });
    const reply = await supplier.create(orderBody());
    expect(reply).toMatchObject({ status: 429, text: 'You exceeded the rate limit' });
    expect(Number(reply.headers.get('x-ratelimit-reset'))).toBeGreaterThan(1_700_000_000);
  });

  it('slow works late, even for a client that has hung up', async () => {
    const delay = Promise.withResolvers<void>();
    const supplier = await startSupplier({ clock: { ...systemClock, sleep: () => delay.promise } });
    await supplier.fault({ fault: 'slow', times: 1 });
    const body = orderBody();
    const hangUp = new AbortController();
    const create = createWith(supplier, body, hangUp.signal);
    await expect.poll(supplier.requests, patience).toHaveLength(1);
    hangUp.abort();
    await expect(create).rejects.toThrow();
    expect((await supplier.findByReference(body.order.internalReference)).status).toBe(404);
    delay.resolve();
    await expect.poll(supplier.orders, patience).toHaveLength(1);
  });

  it.each(MOCK_REJECTIONS)('%s is a coded refusal and books nothing', async (fault) => {
    const supplier = await startSupplier();
    await supplier.fault({ fault, match: { endpoint: 'order/create' } });
    const reply = await supplier.create(orderBody());
    expect(reply.status).toBe(409);
    expect(supplierCodedErrorSchema.parse(reply.json).code).toBe(fault.slice('reject:'.length));
    expect(await supplier.orders()).toEqual([]);
  });

  it('an article refused on a multishipping call is an error of its part', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'reject:ER003' });
    const reply = await supplier.checkParts(orderBody());
    expect(reply.status).toBe(200);
    expect(supplierMultishippingCheckSchema.parse(reply.json)).toMatchObject({
      orders: [],
      errors: [{ code: 'ER003', productReferences: [evergreen(1).sku], warehouse: 1 }],
    });
  });
});

describe('which call is hit', () => {
  it('endpoint is a part of the path: order/create hits both creates and no check', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'http_500', match: { endpoint: 'order/create' } });
    expect((await supplier.create(orderBody())).status).toBe(500);
    expect((await supplier.createParts(orderBody())).status).toBe(500);
    expect((await supplier.check(orderBody())).status).toBe(200);
  });

  it('reference is exact, or a beginning with a star, for orders and look-ups alike', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'http_500', match: { reference: 'BW-7-1-1' } });
    await supplier.fault({ fault: 'html_503', match: { reference: 'BW-8-*' } });
    const create = async (internalReference: string) =>
      (await supplier.create(orderBody({ internalReference }))).status;
    expect(await create('BW-7-1-1')).toBe(500);
    expect((await supplier.findByReference('BW-7-1-1')).status).toBe(500);
    expect(await create('BW-7-1-11')).toBe(201);
    expect(await create('BW-8-3-2')).toBe(503);
    expect(await create('BW-80-1-1')).toBe(201);
  });

  it('sku hits the orders that contain it', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'http_500', match: { sku: evergreen(2).sku } });
    const withSku = (sku: string) => orderBody({ products: [{ reference: sku, quantity: 1 }] });
    expect((await supplier.create(withSku(evergreen(2).sku))).status).toBe(500);
    expect((await supplier.create(withSku(evergreen(1).sku))).status).toBe(201);
  });

  it('times counts the hits, the oldest fault goes first, and deleting ends them all', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'http_500', times: 1 });
    await supplier.fault({ fault: 'html_503' });
    expect((await supplier.check(orderBody())).status).toBe(500);
    expect((await supplier.check(orderBody())).status).toBe(503);
    expect(await supplier.control('GET', 'faults')).toMatchObject([{ hits: 1 }, { hits: 1 }]);
    await supplier.control('DELETE', 'faults');
    expect((await supplier.check(orderBody())).status).toBe(200);
  });

  it('a refusal without an endpoint leaves look-ups and the purse alone', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'reject:ER009' });
    expect((await supplier.get('user/purse.json')).status).toBe(200);
    expect((await supplier.findByReference('BW-1')).status).toBe(404);
    expect((await supplier.check(orderBody())).status).toBe(409);
  });

  it('probability follows the seed', async () => {
    const supplier = await startSupplier();
    await supplier.fault({ fault: 'http_500', probability: 0.5 });
    const campaign = async () => {
      await supplier.control('PUT', 'seed', { seed: 42 });
      const statuses: number[] = [];
      for (let call = 0; call < 40; call += 1) statuses.push((await supplier.check(orderBody())).status);
      return statuses;
    };
    const first = await campaign();
    expect(first.filter((status) => status === 500).length).toBeGreaterThan(10);
    expect(first.filter((status) => status === 200).length).toBeGreaterThan(10);
    expect(await campaign()).toEqual(first);
  });

  it('a fault nobody knows is refused with what is wrong', async () => {
    const supplier = await startSupplier();
    const reply = await supplier.call('POST', '/_mock/faults', { fault: 'explode' });
    expect(reply.status).toBe(400);
  });
});

function createWith(supplier: SupplierUnderTest, body: SupplierOrderBody, signal: AbortSignal) {
  return fetch(`${supplier.url}/rest/order/create.json`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiKey}` },
    body: JSON.stringify(body),
    signal,
  });
}
