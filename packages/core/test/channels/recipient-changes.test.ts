import { editOrder } from '@bestellwerk/core/orders/edit-order';
import { listFollowUps } from '@bestellwerk/core/follow-ups/list-follow-ups';
import { getOrder } from '@bestellwerk/core/orders/get-order';
import { replayDelivery } from '@bestellwerk/core/deliveries/replay-delivery';
import type { OrderPatch } from '@bestellwerk/contracts/seller-api/order';
import { IMITATED_CHANNELS } from '@bestellwerk/testing/imitations/imitated-channels';
import { startShopify } from '@bestellwerk/testing/imitations/shopify/start-shopify';
import {
  pullHarness,
  type ConnectedChannel,
  type PullHarness,
} from '@bestellwerk/testing/imitations/pull-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIALECTS, type Oddity } from './dialects.ts';

/** A buyer who moves, or mends the address, in the channel, after the order has arrived here. */

let harness: PullHarness;
beforeAll(async () => {
  harness = await pullHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

const ID = 2_001;
/** Stuck for its article, whatever its address is. */
const STUCK: Oddity = { sku: null };
const MINUTE_MS = 60_000;
const begun = Date.now() - 20 * MINUTE_MS;
const minute = (count: number) => new Date(begun + count * MINUTE_MS);

async function orderIn({ sellerId }: ConnectedChannel) {
  return harness.db.withSeller(sellerId, async (tx) => {
    const { id } = await tx.prisma.order.findFirstOrThrow({ where: { sellerId } });
    const order = await getOrder(tx, id);
    const events = await tx.prisma.orderEvent.findMany({
      where: { sellerId, orderId: id },
      orderBy: { id: 'asc' },
    });
    const { rows: followUps } = await listFollowUps(tx, { limit: 10 });
    return {
      order,
      followUps: followUps.map(({ kind }) => kind),
      told: events
        .filter(({ kind }) => kind.startsWith('channel_'))
        .map(({ kind, data }) => ({ kind, changes: (data as { changes?: object[] }).changes })),
    };
  });
}

function edit({ sellerId }: ConnectedChannel, patch: OrderPatch) {
  return harness.db.withSeller(sellerId, async (tx) => {
    const { id, version } = await tx.prisma.order.findFirstOrThrow({ where: { sellerId } });
    await editOrder(tx, {
      orderId: id,
      patch,
      expectedVersion: version,
      actor: { type: 'user', name: 'Erika' },
    });
  });
}

async function arrive(channel: ConnectedChannel) {
  await channel.pull();
  await channel.takeIn();
  return orderIn(channel);
}

describe.each(IMITATED_CHANNELS)('told by %s', (type, start) => {
  const dialect = DIALECTS[type];

  test('a new address is taken up where nobody edited it here, and checked again', async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    shop.putOrder(dialect.order(ID, minute(1), { ...STUCK, address: {} }));
    const { order: before } = await arrive(channel);
    expect(before.reasons.map(({ code }) => code)).toContain('address_invalid');
    shop.putOrder(dialect.order(ID, minute(2), STUCK));
    const { order, told, followUps } = await arrive(channel);
    expect(order.shippingAddress).toMatchObject({ line1: 'Lindenstraße 12', postcode: '10969' });
    expect(order.originalShippingAddress).toEqual(order.shippingAddress);
    const open = order.reasons.filter(({ params }) => params?.['corrected'] !== true);
    expect(open.map(({ code }) => code)).toEqual(['product_unknown']);
    expect(told).toMatchObject([{ kind: 'channel_updated' }]);
    expect(told[0]?.changes).toContainEqual({
      field: 'shippingAddress.line1',
      before: '',
      after: 'Lindenstraße 12',
    });
    expect(followUps).toEqual([]);
  });

  test('what was edited here stays, and both sides are to be seen', async () => {
    await using shop = await start();
    const channel = await harness.connect(type, shop);
    shop.putOrder(dialect.order(ID, minute(1), STUCK));
    await arrive(channel);
    const ours = { line1: 'Kurze Str. 2', postcode: '10115', town: 'Berlin', country: 'DE' };
    await edit(channel, { shippingAddress: ours });
    shop.putOrder(dialect.order(ID, minute(2), { ...STUCK, isLong: true }));
    const { order, told, followUps } = await arrive(channel);
    expect(order.shippingAddress).toMatchObject(ours);
    expect(order.originalShippingAddress.line1).toBe('c/o Schmidt');
    // Of the person nothing was edited here.
    expect(order.customer.company).toBe('Muster & Söhne GmbH & Co. KG');
    expect(told.map(({ kind }) => kind)).toEqual(['channel_updated', 'channel_differs']);
    expect(told[1]?.changes).toContainEqual({
      field: 'shippingAddress.line1',
      before: 'Kurze Str. 2',
      after: 'c/o Schmidt',
    });
    expect(followUps).toEqual(['compare_address']);
  });
});

describe('by its own time, and once', () => {
  const { order: tell } = DIALECTS.shopify;

  test('on its way to the supplier: nothing is changed, and a follow-up asks a person', async () => {
    await using shop = await startShopify();
    const channel = await harness.connect('shopify', shop);
    shop.putOrder(tell(ID, minute(1)));
    expect((await arrive(channel)).order.status).toBe('forwarding');
    shop.putOrder(tell(ID, minute(2), { isLong: true }));
    const { order, told, followUps } = await arrive(channel);
    expect(order.shippingAddress.line1).toBe('Lindenstraße 12');
    expect(told.map(({ kind }) => kind)).toEqual(['channel_differs']);
    expect(followUps).toEqual(['compare_address']);
  });

  test('a report that is older, or has nothing new, changes nothing, replayed or not', async () => {
    await using shop = await startShopify();
    const channel = await harness.connect('shopify', shop);
    shop.putOrder(tell(ID, minute(3), STUCK));
    const { version } = (await arrive(channel)).order;
    shop.putOrder(tell(ID, minute(2), { ...STUCK, isLong: true }));
    expect(await arrive(channel)).toMatchObject({
      told: [],
      order: { shippingAddress: { line1: 'Lindenstraße 12' } },
    });
    shop.putOrder({ ...tell(ID, minute(4), STUCK), note: 'another note' });
    expect(await arrive(channel)).toMatchObject({ told: [], order: { version } });
    shop.putOrder(tell(ID, minute(5), { ...STUCK, isLong: true }));
    const after = await arrive(channel);
    expect(after.told).toHaveLength(1);
    await harness.db.withSeller(channel.sellerId, async (tx) => {
      for (const { id } of await tx.prisma.delivery.findMany({ where: { sellerId: channel.sellerId } }))
        await replayDelivery(tx, { deliveryId: id });
    });
    expect(await orderIn(channel)).toEqual(after);
  });

  test('data that the channel does not tell any more is no change', async () => {
    await using shop = await startShopify();
    const channel = await harness.connect('shopify', shop);
    shop.putOrder(tell(ID, minute(1), STUCK));
    await arrive(channel);
    shop.putOrder(tell(ID, minute(2), { ...STUCK, address: null, email: null }));
    const { order, told } = await arrive(channel);
    expect(told).toEqual([]);
    expect(order).toMatchObject({
      customer: { lastName: 'Sommerfeld', email: 'greta@example.de' },
      shippingAddress: { line1: 'Lindenstraße 12' },
    });
  });

  test('a town without a street, and a company without a name, are data taken away, too', async () => {
    await using shop = await startShopify();
    const channel = await harness.connect('shopify', shop);
    shop.putOrder(tell(ID, minute(1), { ...STUCK, isLong: true }));
    const { order: before } = await arrive(channel);
    const address = { city: 'Berlin', zip: '10969', country_code: 'DE' };
    shop.putOrder(tell(ID, minute(2), { ...STUCK, name: ['', ''], address }));
    const { order, told } = await arrive(channel);
    expect(told).toEqual([]);
    expect(order.customer.company).toBe(before.customer.company);
    expect(order.shippingAddress).toEqual(before.shippingAddress);
  });

  test('what was corrected here the same way is no difference', async () => {
    await using shop = await startShopify();
    const channel = await harness.connect('shopify', shop);
    shop.putOrder(tell(ID, minute(1), { ...STUCK, phone: '' }));
    const { order: before } = await arrive(channel);
    await edit(channel, { customer: { ...before.customer, phone: '+49 30 1234567' } });
    shop.putOrder(tell(ID, minute(2), STUCK));
    const { order, told, followUps } = await arrive(channel);
    expect({ told, followUps }).toEqual({ told: [], followUps: [] });
    expect(order.originalCustomer.phone).toBe('+49 30 1234567');
  });
});
