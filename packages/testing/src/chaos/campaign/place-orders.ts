import { systemClock } from '@bestellwerk/platform/clock';
import type { ShopBook } from '../judge/compare-with-shops.ts';
import type { Choices } from '../seeded-choices.ts';
import { callApi } from './call-api.ts';
import type { CampaignCounts } from './campaign-counts.ts';
import type { CampaignSeller } from './make-sellers.ts';
import { ownShopBody, wooCommerceBody, wooCommerceHeaders, type ShopItem } from './web-shop-order.ts';

type PlannedOrder = {
  atMs: number;
  seller: CampaignSeller;
  externalId: string;
  items: ShopItem[];
  isWebhook: boolean;
  /** The same delivery again, this long after the first. */
  repeatsAfterMs: number[];
};

const AT_ONCE = 24;
const FIRST_EXTERNAL_ID = 700_000;

/** Orders from web shops (signed webhooks, a fifth of all delivered twice) and through the API. */
export async function placeOrders(
  input: {
    urls: readonly string[];
    sellers: readonly CampaignSeller[];
    skus: readonly string[];
    orders: number;
    durationMs: number;
  },
  choices: Choices,
  counts: CampaignCounts,
): Promise<ShopBook['orders']> {
  const planned = Array.from({ length: input.orders }, (_, index): PlannedOrder => {
    const isWebhook = choices.chance(0.6);
    return {
      atMs: (input.durationMs * index) / input.orders,
      seller: choices.pick(input.sellers),
      externalId: String(FIRST_EXTERNAL_ID + index),
      items: chooseItems(input.skus, choices),
      isWebhook,
      repeatsAfterMs:
        isWebhook && choices.chance(1 / 3) ? [choices.chance(0.5) ? 0 : choices.next() * 3_000] : [],
    };
  });
  const startedMs = systemClock.monotonicMs();
  const until = (ms: number) => systemClock.sleep(Math.max(0, startedMs + ms - systemClock.monotonicMs()));
  const repeats: Promise<void>[] = [];
  let next = 0;

  async function work(): Promise<void> {
    for (let order = planned[next++]; order; order = planned[next++]) {
      await until(order.atMs);
      for (const afterMs of order.repeatsAfterMs) {
        counts.duplicateWebhooks += 1;
        const repeated = order;
        repeats.push(until(repeated.atMs + afterMs).then(() => deliver(repeated)));
      }
      if (order.isWebhook) counts.webhooks += 1;
      else counts.apiOrders += 1;
      await deliver(order);
    }
  }

  async function deliver(order: PlannedOrder): Promise<void> {
    const { seller, externalId, items } = order;
    const body = order.isWebhook
      ? wooCommerceBody(externalId, items)
      : ownShopBody(seller.ownShopId, externalId, items);
    const call = order.isWebhook
      ? {
          path: `/webhooks/${seller.webShopId}`,
          body,
          headers: wooCommerceHeaders(body, seller.webShopSecret),
        }
      : { path: '/orders', body, headers: { authorization: `Bearer ${seller.token}` } };
    const answer = await callApi(input.urls, call, choices);
    if (answer.status > 201) throw new Error(`an order was refused: ${answer.status} ${answer.body}`);
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await Promise.all(repeats);
  return planned.map(({ seller, externalId, items, isWebhook }) => ({
    channelId: isWebhook ? seller.webShopId : seller.ownShopId,
    externalId,
    items,
  }));
}

/** One to three articles, so that many orders come from several warehouses. */
function chooseItems(skus: readonly string[], choices: Choices): ShopItem[] {
  const chosen = new Set(Array.from({ length: choices.between(1, 3) }, () => choices.pick(skus)));
  return [...chosen].map((sku) => ({ sku, quantity: choices.between(1, 2) }));
}
