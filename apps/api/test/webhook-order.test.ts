import { replayDelivery } from '@bestellwerk/contracts/seller-api/channels';
import { listFollowUps } from '@bestellwerk/contracts/seller-api/follow-ups';
import { listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { describe, expect, test } from 'vitest';
import { shopifyOrder, wooCommerceOrder } from './support/channel-payloads.ts';
import { sharedApi } from './support/shared-api.ts';
import { connectShop, deliver, settled, type Shop } from './support/webhook-shop.ts';

/** What a shop says about one order, in any order and more than once. */

const api = sharedApi({ jobs: true });

const NINE = '2026-11-23T09:00:00Z';
const TEN = '2026-11-23T10:00:00Z';
const ELEVEN = '2026-11-23T11:00:00Z';
const TOPICS = { paid: 'orders/paid', updated: 'orders/updated', cancelled: 'orders/cancelled' };

const unpaid = (updated_at = NINE) => shopifyOrder(1, { financial_status: 'pending', updated_at });
const paid = (updated_at = TEN) => shopifyOrder(1, { financial_status: 'paid', updated_at });
const cancelled = (updated_at = TEN, financial_status = 'pending') =>
  shopifyOrder(1, { financial_status, updated_at, cancelled_at: updated_at });

/** One after the other, each processed before the next arrives. */
async function tell(shop: Shop, ...payloads: readonly unknown[]) {
  for (const [index, payload] of payloads.entries()) {
    await deliver(shop, payload);
    await settled(shop, index + 1);
  }
  return settled(shop, payloads.length);
}

async function statuses({ seller }: Shop): Promise<string[]> {
  return (await seller.client.ok(listOrders)).items.map((order) => order.status);
}

describe('a payment that arrives later', () => {
  test.each(Object.entries(TOPICS).slice(0, 2))(
    'releases a waiting order, as orders/%s',
    async (_, topic) => {
      const shop = await connectShop(api());
      await tell(shop, unpaid());
      expect(await statuses(shop)).toEqual(['awaiting_payment']);
      await deliver(shop, paid(), { 'x-shopify-topic': topic });
      await settled(shop, 2);
      expect(await statuses(shop)).toEqual(['forwarding']);
    },
  );

  test('counts in the same second, too', async () => {
    const shop = await connectShop(api());
    await tell(shop, unpaid(NINE), paid(NINE));
    expect(await statuses(shop)).toEqual(['forwarding']);
  });

  test('and overtakes the order itself: sent once, whatever comes after', async () => {
    const shop = await connectShop(api());
    await tell(shop, paid(TEN), unpaid(NINE));
    expect(await statuses(shop)).toEqual(['forwarding']);
  });
});

describe('a cancellation', () => {
  test('cancels one that waits, and raises a follow-up, once, on one that is on its way', async () => {
    const shop = await connectShop(api());
    await tell(shop, unpaid(), cancelled());
    expect(await statuses(shop)).toEqual(['cancelled']);
    const other = await connectShop(api());
    await tell(other, paid(NINE), cancelled(TEN, 'paid'), cancelled(ELEVEN, 'paid'));
    expect(await statuses(other)).toEqual(['forwarding']);
    const { items } = await other.seller.client.ok(listFollowUps);
    expect(items.map((followUp) => followUp.kind)).toEqual(['stop_at_supplier']);
  });

  test('that overtakes its order keeps it from being sent', async () => {
    const shop = await connectShop(api());
    const [late] = await tell(shop, cancelled(TEN), paid(NINE));
    expect(late).toMatchObject({ state: 'ignored', reason: { code: 'cancelled' }, externalId: '1' });
    expect(await statuses(shop)).toEqual([]);
  });

  test('at the same moment as its order: never sent', async () => {
    for (let round = 0; round < 5; round += 1) {
      const shop = await connectShop(api());
      await Promise.all([deliver(shop, unpaid(NINE)), deliver(shop, cancelled(TEN))]);
      await settled(shop, 2);
      expect([[], ['cancelled']]).toContainEqual(await statuses(shop));
    }
  });

  test("that is older than what is known, by the channel's own time, changes nothing", async () => {
    const shop = await connectShop(api());
    await tell(shop, unpaid(ELEVEN), cancelled(TEN));
    expect(await statuses(shop)).toEqual(['awaiting_payment']);
  });

  test('that was taken back before the order arrived: it arrives', async () => {
    const shop = await connectShop(api());
    await tell(shop, cancelled(TEN), paid(ELEVEN));
    expect(await statuses(shop)).toEqual(['forwarding']);
  });

  test('taken back later shows as failed: here the order stays cancelled', async () => {
    const shop = await connectShop(api());
    const [revived] = await tell(shop, unpaid(NINE), cancelled(TEN), paid(ELEVEN));
    expect(revived).toMatchObject({ state: 'failed', reason: { code: 'ended_here' } });
    expect(await statuses(shop)).toEqual(['cancelled']);
    const again = await shop.seller.client.ok(replayDelivery, { params: { id: revived?.id ?? '' } });
    expect(again.state).toBe('failed');
  });
});

describe('WooCommerce', () => {
  const created = (changes = {}) =>
    wooCommerceOrder(1, {
      status: 'pending',
      date_paid_gmt: null,
      date_modified_gmt: NINE.slice(0, -1),
      ...changes,
    });

  test('two orders with one delivery id both arrive', async () => {
    const shop = await connectShop(api(), 'woocommerce');
    const headers = { 'x-wc-webhook-delivery-id': 'a-shared-id' };
    await Promise.all([
      deliver(shop, wooCommerceOrder(1), headers),
      deliver(shop, wooCommerceOrder(2), headers),
    ]);
    await settled(shop, 2);
    expect(await statuses(shop)).toHaveLength(2);
  });

  test('a failed payment leaves the order waiting, and the next one releases it', async () => {
    const shop = await connectShop(api(), 'woocommerce');
    await tell(shop, created(), created({ status: 'failed', date_modified_gmt: '2026-11-23T10:00:00' }));
    expect(await statuses(shop)).toEqual(['awaiting_payment']);
    await deliver(shop, wooCommerceOrder(1, { date_modified_gmt: '2026-11-23T11:00:00' }));
    await settled(shop, 3);
    expect(await statuses(shop)).toEqual(['forwarding']);
  });

  test('order.deleted, which carries nothing but the id, cancels one that waits', async () => {
    const shop = await connectShop(api(), 'woocommerce');
    await tell(shop, created());
    await deliver(shop, { id: 1 }, { 'x-wc-webhook-topic': 'order.deleted' });
    const [deleted] = await settled(shop, 2);
    expect(deleted).toMatchObject({ state: 'ignored', reason: { code: 'deleted' } });
    expect(await statuses(shop)).toEqual(['cancelled']);
  });
});
