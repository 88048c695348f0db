import { shopifyOrderLinesSchema } from '@bestellwerk/contracts/channels/pages';
import type { ShopifyApi } from './shopify-api.ts';

/** Cancels without touching money: refunding is the seller's own decision, made in Shopify. */
export async function cancelShopifyOrder(api: ShopifyApi, externalId: string): Promise<void> {
  const path = `/orders/${encodeURIComponent(externalId)}`;
  const query = { fields: 'id,cancelled_at' };
  const answer = await api({ method: 'GET', path: `${path}.json`, query });
  const { order } = shopifyOrderLinesSchema.parse(answer.json());
  if (order.cancelled_at !== '') return;
  await api({ method: 'POST', path: `${path}/cancel.json`, body: { reason: 'other' } });
}
