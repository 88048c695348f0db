import {
  getBulkAction,
  previewBulkAction,
  startBulkAction,
  stopBulkAction,
} from '@bestellwerk/contracts/seller-api/bulk-actions';
import { createChannel, editChannel } from '@bestellwerk/contracts/seller-api/channels';
import { cancelOrder, createOrder, getOrder } from '@bestellwerk/contracts/seller-api/orders';
import { runBulkAction } from '@bestellwerk/core/bulk-actions/run-bulk-action';
import { silentLogger } from '@bestellwerk/platform/logger';
import { startWooCommerce } from '@bestellwerk/testing/imitations/woocommerce/start-woocommerce';
import { describe, expect, test } from 'vitest';
import type { ApiSeller } from './support/api-harness.ts';
import { holdForMoney } from './support/hold-for-money.ts';
import { newOrder, type NewOrderBody } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();
const badEmail = { firstName: 'Erika', lastName: 'Muster', email: 'none', phone: '+49 30 1234567' };

async function place(seller: ApiSeller, plan: Partial<NewOrderBody> = {}): Promise<string> {
  return (await seller.client.ok(createOrder, { body: newOrder(seller.channelId, plan) })).id;
}

/** Orders that wait for nothing but money, a minute apart. */
async function placeBlocked(seller: ApiSeller, costs: readonly number[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [minute, costCents] of costs.entries()) {
    const orderId = await place(seller, { placedAt: `2026-11-20T10:0${minute}:00Z` });
    await holdForMoney(api().db, seller.sellerId, { orderId, costCents });
    ids.push(orderId);
  }
  return ids;
}

function run(seller: ApiSeller, bulkActionId: string): Promise<void> {
  const target = { sellerId: seller.sellerId, bulkActionId };
  return runBulkAction(api().db, target, { logger: silentLogger });
}

describe('what a bulk action would do', () => {
  test('how far the Money Box reaches, oldest first, and what is missing', async () => {
    const seller = await api().seller({ balanceCents: 5_000 });
    const orderIds = await placeBlocked(seller, [2_000, 2_500, 1_000, 400]);
    const preview = await seller.client.ok(previewBulkAction, { body: { action: 'resend', orderIds } });
    expect(preview).toEqual({
      total: 4,
      eligible: 4,
      skipped: [],
      unknown: 0,
      kept: [],
      funds: {
        orders: 4,
        cost: { amountCents: 5_900, currency: 'EUR' },
        available: { amountCents: 5_000, currency: 'EUR' },
        covered: 2,
        missing: { amountCents: 900, currency: 'EUR' },
        unpriced: 0,
      },
    });
  });

  test('who is skipped, and who our own checks will keep', async () => {
    const seller = await api().seller();
    const stranger = await api().seller();
    const kept = await place(seller, { customer: badEmail });
    const cancelled = await place(seller, { customer: badEmail });
    await seller.client.ok(cancelOrder, { params: { id: cancelled } });
    const onItsWay = await place(seller);
    const foreign = await place(stranger, { customer: badEmail });
    const orderIds = [kept, cancelled, onItsWay, foreign, 'nonsense', kept];
    const preview = await seller.client.ok(previewBulkAction, { body: { action: 'resend', orderIds } });
    expect(preview).toMatchObject({
      total: 5,
      eligible: 1,
      unknown: 2,
      kept: [{ code: 'email_invalid', orders: 1 }],
      funds: { orders: 0, covered: 0, missing: { amountCents: 0 } },
    });
    expect(preview.skipped).toEqual(
      expect.arrayContaining([
        { status: 'cancelled', orders: 1 },
        { status: 'forwarding', orders: 1 },
      ]),
    );
  });

  test('of a filter; and who pays where the Money Box does not reach', async () => {
    const seller = await api().seller({
      balanceCents: 0,
      paypalEmail: 'pay@example.de',
      settings: { paypalFallback: true },
    });
    await placeBlocked(seller, [700]);
    await place(seller, { customer: badEmail });
    const body = { action: 'resend', filter: { reason: ['insufficient_funds'] } } as const;
    expect(await seller.client.ok(previewBulkAction, { body })).toMatchObject({
      total: 1,
      eligible: 1,
      funds: { covered: 0, missing: { amountCents: 700 }, fallback: 'paypal' },
    });
  });

  test('nothing about money where nothing is sent, and nothing is changed', async () => {
    const seller = await api().seller();
    const orderId = await place(seller, { customer: badEmail });
    const before = await seller.client.ok(getOrder, { params: { id: orderId } });
    const body = { action: 'cancel' as const, orderIds: [orderId] };
    const preview = await seller.client.ok(previewBulkAction, { body });
    expect(preview).toEqual({ total: 1, eligible: 1, skipped: [], unknown: 0, kept: [], inChannel: 0 });
    expect(await seller.client.ok(getOrder, { params: { id: orderId } })).toEqual(before);
  });
});

test('an order that was sent counts as under way, and as failed once it has come back', async () => {
  const seller = await api().seller({ balanceCents: 0 });
  const orderIds = await placeBlocked(seller, [700, 800]);
  const { id } = await seller.client.ok(startBulkAction, { body: { action: 'resend', orderIds } });
  await run(seller, id);
  const sent = await seller.client.ok(getBulkAction, { params: { id } });
  expect(sent).toMatchObject({ state: 'done', succeeded: 2, failed: 0, underWay: 2 });
  const [first = ''] = orderIds;
  await holdForMoney(api().db, seller.sellerId, { orderId: first, costCents: 700 });
  const after = await seller.client.ok(getBulkAction, { params: { id } });
  expect(after).toMatchObject({ succeeded: 1, failed: 1, underWay: 1 });
  expect(after.results).toMatchObject([
    { orderId: first, outcome: 'failed', code: 'insufficient_funds' },
    { outcome: 'succeeded', underWay: true },
  ]);
});

describe('stopping a bulk action', () => {
  test('leaves the rest undone, and running it afterwards does nothing', async () => {
    const seller = await api().seller();
    const orderId = await place(seller, { customer: badEmail });
    const body = { action: 'cancel' as const, orderIds: [orderId] };
    const { id } = await seller.client.ok(startBulkAction, { body });
    const stopped = await seller.client.ok(stopBulkAction, { params: { id } });
    expect(stopped).toMatchObject({
      state: 'stopped',
      skipped: 1,
      results: [{ outcome: 'skipped', code: 'stopped' }],
    });
    await run(seller, id);
    const order = await seller.client.ok(getOrder, { params: { id: orderId } });
    expect(order.status).toBe('in_progress');
  });

  test('in the middle of it: each order is done or left, none is lost', async () => {
    const seller = await api().seller();
    const orderIds: string[] = [];
    for (let count = 0; count < 30; count += 1) orderIds.push(await place(seller, { customer: badEmail }));
    const { id } = await seller.client.ok(startBulkAction, { body: { action: 'cancel', orderIds } });
    await Promise.all([run(seller, id), seller.client.ok(stopBulkAction, { params: { id } })]);
    const { results, succeeded, skipped } = await seller.client.ok(getBulkAction, { params: { id } });
    expect(succeeded + skipped).toBe(30);
    for (const result of results) {
      const order = await seller.client.ok(getOrder, { params: { id: result.orderId } });
      expect(order.status).toBe(result.outcome === 'succeeded' ? 'cancelled' : 'in_progress');
    }
  });

  test('one that has ended stays as it is', async () => {
    const seller = await api().seller();
    const orderIds = [await place(seller, { customer: badEmail })];
    const { id } = await seller.client.ok(startBulkAction, { body: { action: 'cancel', orderIds } });
    await run(seller, id);
    expect(await seller.client.ok(stopBulkAction, { params: { id } })).toMatchObject({
      state: 'done',
      succeeded: 1,
    });
  });
});

describe('cancelling many in their channels, too', () => {
  /** Two of a connected shop, one of a shop that is not, and one that cannot be cancelled any more. */
  async function mixed() {
    const seller = await api().seller();
    const { client } = seller;
    const shop = await startWooCommerce();
    const { id: channelId } = await client.ok(createChannel, {
      body: { name: 'Laden', type: 'woocommerce' },
    });
    const connection = { ...shop.credentials, baseUrl: shop.url };
    await client.ok(editChannel, { params: { id: channelId }, body: { connection } });
    const inShop = { channelId, customer: badEmail };
    const ids = [
      await place(seller, { ...inShop, externalId: shop.placeOrder(new Date()) }),
      await place(seller, { ...inShop, externalId: shop.placeOrder(new Date()) }),
      await place(seller, { customer: badEmail }),
      await place(seller),
    ];
    const told = async (id: string) => {
      const { status, followUps, channelWrites } = await client.ok(getOrder, { params: { id } });
      return [status, followUps.map(({ kind }) => kind), channelWrites.map(({ kind }) => kind)];
    };
    return { seller, shop, ids, told };
  }

  test('the preview says for how many', async () => {
    const { seller, shop, ids } = await mixed();
    await using _shop = shop;
    const preview = (action: 'cancel' | 'resend') =>
      seller.client.ok(previewBulkAction, { body: { action, orderIds: ids } });
    expect(await preview('cancel')).toMatchObject({ total: 4, eligible: 3, inChannel: 2 });
    expect(await preview('resend')).not.toHaveProperty('inChannel');
  });

  test('who can be told is told, the others leave a task', async () => {
    const { seller, shop, ids, told } = await mixed();
    await using _shop = shop;
    const body = { action: 'cancel' as const, inChannel: true, orderIds: ids };
    const { id } = await seller.client.ok(startBulkAction, { body });
    await run(seller, id);
    // Who repeats what failed knows how it was asked for.
    expect(await seller.client.ok(getBulkAction, { params: { id } })).toMatchObject({ inChannel: true });
    expect(await Promise.all(ids.map(told))).toEqual([
      ['cancelled', [], ['cancellation']],
      ['cancelled', [], ['cancellation']],
      ['cancelled', ['cancel_in_channel'], []],
      ['forwarding', [], []],
    ]);
  });

  test('without being asked for, every one leaves a task', async () => {
    const { seller, shop, ids, told } = await mixed();
    await using _shop = shop;
    const { id } = await seller.client.ok(startBulkAction, {
      body: { action: 'cancel', orderIds: ids.slice(0, 2) },
    });
    await run(seller, id);
    expect(await told(ids[0] ?? '')).toEqual(['cancelled', ['cancel_in_channel'], []]);
  });
});
