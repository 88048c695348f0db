import { createHmac } from 'node:crypto';
import { createChannel, listDeliveries } from '@bestellwerk/contracts/seller-api/channels';
import type { RawAnswer } from '@bestellwerk/testing/api-client';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import type { ApiHarness, ApiSeller } from './api-harness.ts';

export type Shop = {
  api: ApiHarness;
  seller: ApiSeller;
  id: string;
  secret: string;
  type: 'shopify' | 'woocommerce';
};

export const WEBHOOK_HEADERS = {
  shopify: { signature: 'x-shopify-hmac-sha256', topic: 'x-shopify-topic', created: 'orders/create' },
  woocommerce: { signature: 'x-wc-webhook-signature', topic: 'x-wc-webhook-topic', created: 'order.created' },
};

export async function connectShop(api: ApiHarness, type: Shop['type'] = 'shopify'): Promise<Shop> {
  const seller = await api.seller();
  const { id, webhook } = await seller.client.ok(createChannel, { body: { name: 'Shop', type } });
  return { api, seller, id, type, secret: webhook?.secret ?? '' };
}

export function sign(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64');
}

/** Delivers as the channel does; any header may be changed, or left out by `undefined`. */
export function deliver(
  shop: Shop,
  payload: unknown,
  headers: Record<string, string | undefined> = {},
): Promise<RawAnswer> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const names = WEBHOOK_HEADERS[shop.type];
  const all: Record<string, string | undefined> = {
    'content-type': 'application/json',
    [names.signature]: sign(body, shop.secret),
    [names.topic]: names.created,
    ...headers,
  };
  const given = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return shop.api.visitor.raw('POST', `/api/v1/webhooks/${shop.id}`, {
    body,
    headers: Object.fromEntries(given) as Record<string, string>,
  });
}

/** The deliveries once there are `count`, all of them processed; newest first. */
export function settled({ seller, id }: Pick<Shop, 'seller' | 'id'>, count = 1) {
  return waitUntil('the deliveries to be processed', async () => {
    const { items } = await seller.client.ok(listDeliveries, { params: { id } });
    const isDone = items.length === count && items.every((item) => item.state !== 'received');
    return isDone ? items : undefined;
  });
}

/** How many deliveries of the shop were refused. */
export async function refusals({ api, seller, id }: Shop): Promise<number> {
  const row = await api.db.withSeller(seller.sellerId, (tx) =>
    tx.prisma.channel.findUniqueOrThrow({ where: { id } }),
  );
  return row.refusedDeliveries;
}
