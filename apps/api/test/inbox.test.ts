import {
  dismissDelivery,
  getChannel,
  getDelivery,
  listDeliveries,
  replayDelivery,
} from '@bestellwerk/contracts/seller-api/channels';
import { purgeInbox } from '@bestellwerk/core/deliveries/purge-inbox';
import { execute, sql } from '@bestellwerk/db/sql';
import { describe, expect, test } from 'vitest';
import { shopifyOrder } from './support/channel-payloads.ts';
import { sharedApi } from './support/shared-api.ts';
import { connectShop, deliver, settled, type Shop } from './support/webhook-shop.ts';

const api = sharedApi({ jobs: true });

/** One that became an order, and one that nothing can be made of. */
async function shopWithBoth(): Promise<Shop & { failedId: string; processedId: string }> {
  const shop = await connectShop(api());
  await deliver(shop, shopifyOrder(1), { 'x-shopify-webhook-id': 'w-1' });
  await deliver(shop, shopifyOrder(2, { line_items: [] }));
  const deliveries = await settled(shop, 2);
  const idOf = (state: string) => deliveries.find((delivery) => delivery.state === state)?.id ?? '';
  return { ...shop, failedId: idOf('failed'), processedId: idOf('processed') };
}

async function statesOf({ seller, id }: Shop): Promise<string[]> {
  const { items } = await seller.client.ok(listDeliveries, { params: { id } });
  return items.map((item) => item.state);
}

test('a delivery is kept with what the channel said beside it, but for the signature', async () => {
  const { seller, processedId } = await shopWithBoth();
  const { headers, body } = await seller.client.ok(getDelivery, { params: { id: processedId } });
  expect(headers).toMatchObject({ 'x-shopify-webhook-id': 'w-1', 'x-shopify-topic': 'orders/create' });
  expect(Object.keys(headers)).not.toContain('x-shopify-hmac-sha256');
  expect(body).toBe(JSON.stringify(shopifyOrder(1)));
});

test('deliveries that were turned away are counted on the channel', async () => {
  const shop = await connectShop(api());
  await deliver({ ...shop, secret: 'wrong' }, shopifyOrder());
  const channel = await shop.seller.client.ok(getChannel, { params: { id: shop.id } });
  expect(channel).toMatchObject({ refusedDeliveries: 1, failedDeliveries: 0 });
});

describe('a failed delivery that is put aside', () => {
  test('counts as failed no more, keeps its reason, and can be replayed', async () => {
    const { seller, id, failedId } = await shopWithBoth();
    const dismissed = await seller.client.ok(dismissDelivery, { params: { id: failedId } });
    expect(dismissed).toMatchObject({ state: 'ignored', reason: { code: 'no_items' } });
    expect((await seller.client.ok(getChannel, { params: { id } })).failedDeliveries).toBe(0);
    const again = await seller.client.ok(replayDelivery, { params: { id: failedId } });
    expect(again.state).toBe('failed');
  });

  test('409 for one that has not failed', async () => {
    const { seller, processedId } = await shopWithBoth();
    const problem = await seller.client.refused(dismissDelivery, { params: { id: processedId } });
    expect(problem).toMatchObject({ status: 409, code: 'action_not_allowed' });
  });
});

test('purging forgets what was settled long ago, and never what failed', async () => {
  const shop = await shopWithBoth();
  const { db } = api();
  const purge = () => db.asSystem((tx) => purgeInbox(tx, 30));
  expect(await purge()).toBe(0);
  await db.withSeller(shop.seller.sellerId, (tx) =>
    execute(
      tx,
      sql`UPDATE delivery SET received_at = received_at - interval '31 days' WHERE seller_id = ${tx.sellerId}::uuid`,
    ),
  );
  expect(await purge()).toBe(1);
  expect(await statesOf(shop)).toEqual(['failed']);
});
