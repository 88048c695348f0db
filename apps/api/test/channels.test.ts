import {
  createChannel,
  deleteChannel,
  editChannel,
  getChannel,
  listChannels,
} from '@bestellwerk/contracts/seller-api/channels';
import { createOrder } from '@bestellwerk/contracts/seller-api/orders';
import { describe, expect, test } from 'vitest';
import { newOrder } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();

describe('connecting a channel', () => {
  test.each(['shopify', 'woocommerce'] as const)('%s pushes: its secret is shown once', async (type) => {
    const { client } = await api().seller();
    const channel = await client.ok(createChannel, { body: { name: 'Shop', type } });
    const url = `${api().url}/api/v1/webhooks/${channel.id}`;
    expect(channel.webhook?.url).toBe(url);
    expect(channel.webhook?.secret.length).toBeGreaterThanOrEqual(32);
    const read = await client.ok(getChannel, { params: { id: channel.id } });
    expect(read.webhook).toEqual({ url, hasSecret: true });
  });

  test.each(['own_shop', 'amazon', 'ebay', 'prestashop'] as const)('%s has no webhook', async (type) => {
    const { client } = await api().seller();
    const channel = await client.ok(createChannel, { body: { name: 'Shop', type } });
    expect(channel.webhook).toBeUndefined();
    const body = { webhookSecret: 'a secret' };
    const problem = await client.refused(editChannel, { params: { id: channel.id }, body });
    expect(problem).toMatchObject({ status: 422, code: 'webhook_not_supported' });
  });

  test('the secret is stored encrypted, and bound to its channel', async () => {
    const { client, sellerId } = await api().seller();
    const { id, webhook } = await client.ok(createChannel, { body: { name: 'Shop', type: 'shopify' } });
    const row = await api().db.withSeller(sellerId, (tx) =>
      tx.prisma.channel.findUniqueOrThrow({ where: { sellerId_id: { sellerId, id } } }),
    );
    expect(row.webhookSecret).not.toContain(webhook?.secret);
    expect(api().secretBox.open(row.webhookSecret ?? '', id)).toBe(webhook?.secret);
    expect(() => api().secretBox.open(row.webhookSecret ?? '', 'another channel')).toThrow();
  });
});

test('renaming', async () => {
  const { client, channelId } = await api().seller();
  const channel = await client.ok(editChannel, { params: { id: channelId }, body: { name: 'Neuer Name' } });
  expect(channel.name).toBe('Neuer Name');
});

describe('removing', () => {
  test('a channel without orders', async () => {
    const { client, channelId } = await api().seller();
    await client.ok(deleteChannel, { params: { id: channelId } });
    expect((await client.refused(getChannel, { params: { id: channelId } })).status).toBe(404);
    expect((await client.refused(deleteChannel, { params: { id: channelId } })).status).toBe(404);
  });

  test('409 for one that has orders', async () => {
    const { client, channelId } = await api().seller();
    await client.ok(createOrder, { body: newOrder(channelId) });
    const problem = await client.refused(deleteChannel, { params: { id: channelId } });
    expect(problem).toMatchObject({ status: 409, code: 'in_use' });
  });

  test('beside an order that arrives at the same moment: either the order or the channel', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { client, channelId } = await api().seller();
      const [placed, removed] = await Promise.all([
        client.send(createOrder, { body: newOrder(channelId) }),
        client.send(deleteChannel, { params: { id: channelId } }),
      ]);
      expect([
        [201, 409],
        [422, 204],
      ]).toContainEqual([placed.status, removed.status]);
    }
  });
});

test('the list says how each one does, newest first', async () => {
  const { client, channelId } = await api().seller();
  await client.ok(createOrder, { body: newOrder(channelId) });
  const newer = await client.ok(createChannel, { body: { name: 'Newer', type: 'shopify' } });
  const { items } = await client.ok(listChannels);
  expect(items.map((item) => item.id)).toEqual([newer.id, channelId]);
  expect(items[1]).toMatchObject({ orders: 1, failedDeliveries: 0 });
  expect(items[1]?.lastOrderAt).toBeDefined();
  expect(items[0]?.lastOrderAt).toBeUndefined();
});
