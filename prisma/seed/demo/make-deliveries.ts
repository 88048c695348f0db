import { createHash } from 'node:crypto';
import { mapDelivery } from '@bestellwerk/core/deliveries/map-delivery';
import type { Ids } from '../ids.ts';
import type { Draft, SeedChannel } from '../orders/draft.ts';
import { later } from '../orders/timeline.ts';
import type { DeliveryRow } from '../write/seller-tables.ts';
import { shopifyPayload, wooCommercePayload, type Payload } from './channel-payloads.ts';

/** Older ones have been thrown away. */
const KEPT = 14;
const HOUR_MS = 3_600_000;

const PAYLOAD_OF = { shopify: shopifyPayload, woocommerce: wooCommercePayload } as const;

/** What a pushing channel delivered lately: its last orders, and some deliveries that became no order. */
export function makeDeliveries(
  channel: SeedChannel,
  drafts: readonly Draft[],
  { ids, now }: { ids: Ids; now: Date },
): DeliveryRow[] {
  const type = channel.type === 'shopify' || channel.type === 'woocommerce' ? channel.type : null;
  if (!type) return [];
  const own = drafts.filter((draft) => draft.channel.id === channel.id).slice(-KEPT);
  const [sample] = own;
  if (!sample) return [];
  const payloadOf = PAYLOAD_OF[type];
  const orders = own.map((draft) =>
    makeRow(channel, draft.receivedAt, payloadOf(draft), ids, { orderId: draft.id }),
  );
  const odd = oddPayloads(payloadOf(sample)).map((payload, index) =>
    makeRow(channel, later(now, -(9 + index * 13) * HOUR_MS), payload, ids),
  );
  return [...orders, ...odd];
}

/** Deliveries of the kind that a seller finds under the failed imports, or that are none of ours. */
function oddPayloads({
  topic,
  headers,
  body,
}: Payload): (Payload | (Omit<Payload, 'body'> & { text: string }))[] {
  const id = Number(body['id']) + 500_000;
  const order = { ...body, id, admin_graphql_api_id: undefined };
  return [
    { topic, headers, body: { ...order, line_items: [] } },
    { topic, headers, text: JSON.stringify(order).slice(0, 410) },
    { topic, headers, body: { ...order, id: id + 1, currency: '' } },
    { topic, headers, body: { ...order, id: id + 2, status: 'cancelled', cancelled_at: body['created_at'] } },
    {
      topic: topic.startsWith('orders/') ? 'products/update' : 'product.updated',
      headers,
      body: { id: 88_214 },
    },
  ];
}

function makeRow(
  channel: SeedChannel,
  receivedAt: Date,
  payload: { topic: string; headers: Record<string, string> } & ({ body: object } | { text: string }),
  ids: Ids,
  order?: { orderId: string },
): DeliveryRow {
  const { topic, headers } = payload;
  const body = Buffer.from('text' in payload ? payload.text : JSON.stringify(payload.body));
  const mapped = mapDelivery({ channelType: channel.type, topic, headers, body, receivedAt });
  if ((mapped.kind === 'order') !== (order !== undefined))
    throw new Error(`a delivery came out as ${mapped.kind}`);
  return {
    sellerId: channel.sellerId,
    channelId: channel.id,
    id: ids.make(receivedAt),
    receivedAt,
    topic,
    headers,
    body,
    contentHash: createHash('sha256').update(`${topic}\n`).update(body).digest('hex'),
    state: mapped.kind === 'order' ? 'processed' : mapped.kind,
    reasonCode: mapped.kind === 'order' ? null : mapped.code,
    reasonDetail: mapped.kind === 'order' ? null : mapped.detail,
    externalId: mapped.kind === 'order' ? mapped.order.externalId : (mapped.externalId ?? null),
    orderId: order?.orderId ?? null,
  };
}
