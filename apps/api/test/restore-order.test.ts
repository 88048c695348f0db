import {
  createOrder,
  editOrder,
  listOrderEvents,
  resendOrder,
  restoreOrder,
} from '@bestellwerk/contracts/seller-api/orders';
import { describe, expect, test } from 'vitest';
import type { ApiSeller } from './support/api-harness.ts';
import { newOrder } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();
const version = (number: number) => ({ 'if-match': `"${number}"` });
const customer = { firstName: 'Erika', lastName: 'Muster', email: 'none', phone: '+49 30 1234567' };

/** An order that was edited once, and the id of that edit. */
async function edited(seller: ApiSeller) {
  const order = await seller.client.ok(createOrder, { body: newOrder(seller.channelId, { customer }) });
  const params = { id: order.id };
  const address = { ...order.shippingAddress, line1: 'Nebenstr. 2', line2: 'Hinterhaus' };
  const [item] = order.items;
  const after = await seller.client.ok(editOrder, {
    params,
    headers: version(order.version),
    body: {
      customer: { ...customer, company: 'Muster GmbH' },
      shippingAddress: address,
      carrier: 'gls',
      items: [{ id: item?.id ?? '', sku: 'OTHER' }],
    },
  });
  const { items } = await seller.client.ok(listOrderEvents, { params });
  return { params, order, after, eventId: items.find((event) => event.kind === 'edited')?.id ?? '' };
}

describe('taking an edit back', () => {
  test('gives every field what it had before, as an edit of its own', async () => {
    const seller = await api().seller();
    const { params, order, after, eventId } = await edited(seller);
    const restored = await seller.client.ok(restoreOrder, {
      params,
      body: { eventId },
      headers: version(after.version),
    });
    const { customer: who, shippingAddress, carrier, items } = order;
    expect(restored).toMatchObject({ carrier, version: after.version + 1 });
    expect(restored.customer).toEqual(who);
    expect(restored.shippingAddress).toEqual(shippingAddress);
    expect(restored.items[0]?.sku).toBe(items[0]?.sku);
    const events = await seller.client.ok(listOrderEvents, { params });
    expect(events.items.filter((event) => event.kind === 'edited')).toHaveLength(2);
  });

  test('leaves alone what was changed since in other fields', async () => {
    const seller = await api().seller();
    const { params, after, eventId } = await edited(seller);
    const phone = '+49 30 7654321';
    const later = await seller.client.ok(editOrder, {
      params,
      headers: version(after.version),
      body: { customer: { ...after.customer, phone } },
    });
    const restored = await seller.client.ok(restoreOrder, {
      params,
      body: { eventId },
      headers: version(later.version),
    });
    expect(restored.customer).toEqual({ ...customer, phone });
  });

  test('409 with the current order for an older version, 428 for none', async () => {
    const seller = await api().seller();
    const { params, order, after, eventId } = await edited(seller);
    const call = { params, body: { eventId } };
    expect((await seller.client.refused(restoreOrder, call)).status).toBe(428);
    const stale = await seller.client.refused(restoreOrder, { ...call, headers: version(order.version) });
    expect(stale).toMatchObject({
      status: 409,
      code: 'version_conflict',
      order: { version: after.version },
    });
  });

  test('400 for an entry that is no edit of this order', async () => {
    const seller = await api().seller();
    const { params, after } = await edited(seller);
    const other = await edited(seller);
    const { items } = await seller.client.ok(listOrderEvents, { params });
    const received = items.find((event) => event.kind === 'received')?.id ?? '';
    for (const eventId of [received, other.eventId, 'nonsense', '8d7a1c1e-0000-7000-8000-000000000000']) {
      const call = { params, body: { eventId }, headers: version(after.version) };
      expect(await seller.client.refused(restoreOrder, call)).toMatchObject({
        status: 400,
        code: 'validation_failed',
        errors: [{ path: 'eventId' }],
      });
    }
  });

  test('409 once the order is on its way', async () => {
    const seller = await api().seller();
    const { params, after, eventId } = await edited(seller);
    const good = { ...after.customer, email: 'erika@example.de' };
    await seller.client.ok(editOrder, {
      params,
      headers: version(after.version),
      body: { customer: good },
    });
    const sent = await seller.client.ok(resendOrder, { params });
    expect(sent.status).toBe('forwarding');
    const call = { params, body: { eventId }, headers: version(sent.version) };
    expect(await seller.client.refused(restoreOrder, call)).toMatchObject({
      status: 409,
      code: 'action_not_allowed',
    });
  });

  test('two at once have one effect', async () => {
    const seller = await api().seller();
    const { params, after, eventId } = await edited(seller);
    const call = { params, body: { eventId }, headers: version(after.version) };
    const answers = await Promise.all([1, 2, 3].map(() => seller.client.send(restoreOrder, call)));
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
  });
});
