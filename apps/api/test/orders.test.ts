import {
  createOrder,
  editOrder,
  getOrder,
  getOrderStock,
  listOrderAttempts,
  listOrderEvents,
  addOrderNote,
  suggestAddress,
} from '@bestellwerk/contracts/seller-api/orders';
import { readProblem } from '@bestellwerk/testing/api-client';
import { describe, expect, test } from 'vitest';
import { newOrder } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();
const badPhone = { firstName: 'Erika', lastName: 'Muster', email: 'erika@example.de', phone: '555-555-SHIP' };
const version = (number: number) => ({ 'if-match': `"${number}"` });

describe('handing in an order', () => {
  test('201, and forwarded at once when it is paid and in order', async () => {
    const { client, channelId } = await api().seller();
    const order = await client.ok(createOrder, { body: newOrder(channelId, { number: '#1001' }) });
    expect(order).toMatchObject({ number: '#1001', status: 'forwarding', availableActions: [], reasons: [] });
  });

  test('200 with the order that exists for the same channel and externalId', async () => {
    const { client, channelId } = await api().seller();
    const body = newOrder(channelId);
    const first = await client.ok(createOrder, { body });
    const again = await client.send(createOrder, { body: { ...body, note: 'changed' } });
    expect(again.status).toBe(200);
    expect(JSON.parse(again.text)).toMatchObject({ id: first.id, version: first.version });
  });

  test('twenty at once are one order', async () => {
    const { client, channelId } = await api().seller();
    const body = newOrder(channelId);
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.send(createOrder, { body })));
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.every((answer) => [200, 201].includes(answer.status))).toBe(true);
    expect(new Set(answers.map((answer) => (JSON.parse(answer.text) as { id: string }).id)).size).toBe(1);
  });

  test('an odd customer arrives with all reasons at once', async () => {
    const { client, channelId } = await api().seller();
    const customer = { firstName: 'x'.repeat(500), lastName: '', email: '', phone: '{}' };
    const shippingAddress = { line1: 'x'.repeat(900), postcode: '', town: '', country: 'Germany' };
    const order = await client.ok(createOrder, { body: newOrder(channelId, { customer, shippingAddress }) });
    const codes = order.reasons.map((reason) => reason.code);
    expect(codes).toEqual(
      expect.arrayContaining(['address_too_long', 'name_too_long', 'phone_invalid', 'email_invalid']),
    );
    expect(order.reasons.find((reason) => reason.code === 'address_too_long')).toMatchObject({
      limit: 70,
      actual: 900,
    });
    expect(order.availableActions).toEqual(['edit', 'resend', 'mark_manually_sent', 'cancel']);
  });

  test('unpaid waits, whatever the method', async () => {
    const { client, channelId } = await api().seller();
    for (const method of ['prepaid', 'bank_transfer'] as const) {
      const order = await client.ok(createOrder, {
        body: newOrder(channelId, { payment: { method, paid: false } }),
      });
      expect(order).toMatchObject({
        status: 'awaiting_payment',
        availableActions: ['edit', 'accept_payment', 'cancel'],
      });
    }
  });

  test("422 for a channel that is unknown or another seller's", async () => {
    const { client } = await api().seller();
    const stranger = await api().seller();
    for (const channelId of [stranger.channelId, '00000000-0000-7000-8000-000000000000', 'x', '']) {
      const problem = await client.refused(createOrder, { body: newOrder(channelId) });
      expect(problem).toMatchObject({ status: 422, code: 'unknown_channel' });
    }
  });
});

describe('editing an order', () => {
  test('replaces the objects given, and keeps the original', async () => {
    const { client, channelId } = await api().seller();
    const { id, version: seen } = await client.ok(createOrder, {
      body: newOrder(channelId, { customer: badPhone }),
    });
    const customer = {
      firstName: 'Erika',
      lastName: 'Neu',
      email: 'erika@example.de',
      phone: '+49 30 7654321',
    };
    const edited = await client.ok(editOrder, { params: { id }, body: { customer }, headers: version(seen) });
    expect(edited).toMatchObject({ customer, originalCustomer: badPhone, version: seen + 1 });
    const { items } = await client.ok(listOrderEvents, { params: { id } });
    expect(items[0]).toMatchObject({ kind: 'edited', actor: { type: 'token', name: 'tests' } });
  });

  test('428 without a version, 400 for what is none, 409 with the current order for an old one', async () => {
    const { client, channelId } = await api().seller();
    const { id, version: seen } = await client.ok(createOrder, {
      body: newOrder(channelId, { customer: badPhone }),
    });
    const call = { params: { id }, body: { carrier: 'gls' as const } };
    expect(await client.refused(editOrder, call)).toMatchObject({ status: 428, code: 'version_missing' });
    for (const wrong of ['1', '"x"', '*', 'W/"1"', '"99999999999999"']) {
      expect((await client.refused(editOrder, { ...call, headers: { 'if-match': wrong } })).status).toBe(400);
    }
    await client.ok(editOrder, { ...call, headers: version(seen) });
    const conflict = await client.refused(editOrder, { ...call, headers: version(seen) });
    expect(conflict).toMatchObject({
      status: 409,
      code: 'version_conflict',
      order: { id, version: seen + 1 },
    });
  });

  test('ten at once on one version: one is saved', async () => {
    const { client, channelId } = await api().seller();
    const { id, version: seen } = await client.ok(createOrder, {
      body: newOrder(channelId, { customer: badPhone }),
    });
    const call = { params: { id }, body: { carrier: 'gls' as const }, headers: version(seen) };
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.send(editOrder, call)));
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, ...Array<number>(9).fill(409)]);
  });

  test('409 while it is on its way', async () => {
    const { client, channelId } = await api().seller();
    const { id, version: seen } = await client.ok(createOrder, { body: newOrder(channelId) });
    const call = { params: { id }, body: { carrier: 'gls' as const }, headers: version(seen) };
    expect(await client.refused(editOrder, call)).toMatchObject({
      code: 'action_not_allowed',
      availableActions: [],
    });
  });
});

describe('beside the order', () => {
  test('notes stand in the timeline, newest first', async () => {
    const { client, channelId } = await api().seller();
    const { id } = await client.ok(createOrder, { body: newOrder(channelId) });
    await client.ok(addOrderNote, { params: { id }, body: { text: 'first' } });
    const note = await client.ok(addOrderNote, { params: { id }, body: { text: 'second' } });
    const page = await client.ok(listOrderEvents, { params: { id }, query: { limit: '1' } });
    expect(page.items).toEqual([note]);
    const rest = await client.ok(listOrderEvents, {
      params: { id },
      query: { cursor: page.nextCursor ?? '' },
    });
    expect(rest.items[0]).toMatchObject({ kind: 'note', data: { text: 'first' } });
    expect(rest.nextCursor).toBeNull();
  });

  test('attempts are empty before the supplier was asked', async () => {
    const { client, channelId } = await api().seller();
    const { id } = await client.ok(createOrder, { body: newOrder(channelId) });
    expect(await client.ok(listOrderAttempts, { params: { id } })).toEqual({ items: [], nextCursor: null });
  });

  test('a shorter address is suggested for one that is too long, null for one that fits', async () => {
    const { client, channelId } = await api().seller();
    const line1 = 'Bürgermeister-Schmidt-Straße 123, Hinterhaus, Aufgang B, dritte Etage, links, Berlin';
    const shippingAddress = { line1, postcode: '10115', town: 'Berlin', country: 'DE' };
    const { id } = await client.ok(createOrder, { body: newOrder(channelId, { shippingAddress }) });
    const { suggestion, changes } = await client.ok(suggestAddress, { params: { id } });
    expect(suggestion?.line1.length).toBeLessThanOrEqual(70);
    expect(changes?.length).toBeGreaterThan(0);
    const fits = { ...shippingAddress, line1: 'Hauptstr. 1' };
    const answer = await client.ok(suggestAddress, { params: { id }, body: { shippingAddress: fits } });
    expect(answer).toEqual({ suggestion: null });
  });

  test('live stock by item', async () => {
    const { client, channelId } = await api().seller();
    const { id, items } = await client.ok(createOrder, { body: newOrder(channelId) });
    const stock = await client.ok(getOrderStock, { params: { id } });
    expect(stock.items).toEqual([{ itemId: items[0]?.id, quantity: 3 }]);
  });
});

test('an order is read in full', async () => {
  const { client, channelId } = await api().seller();
  const { id } = await client.ok(createOrder, { body: newOrder(channelId, { note: 'please ring' }) });
  expect(await client.ok(getOrder, { params: { id } })).toMatchObject({
    note: 'please ring',
    payment: { method: 'prepaid', paid: true },
    carrier: null,
    channel: { id: channelId, type: 'own_shop' },
    supplierOrders: [],
  });
});

test('an unknown path and a wrong method are 404 as problems', async () => {
  const { client } = await api().seller();
  for (const [method, path] of [
    ['GET', '/nope'],
    ['PUT', '/orders'],
    ['GET', '/orders/a/b/c'],
  ] as const) {
    expect(readProblem(await client.raw(method, `/api/v1${path}`)).code).toBe('not_found');
  }
  expect(readProblem(await client.raw('GET', '/api/v1/orders/%E0%A4%A')).status).toBe(400);
});
