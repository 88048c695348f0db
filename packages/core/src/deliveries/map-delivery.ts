import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { DeliveryContext, MappedOrder } from '../channels/channel-order.ts';
import { mapChannelOrder } from '../channels/map-channel-order.ts';
import { parseChannelBody } from '../channels/parse-channel-body.ts';

export type RawDelivery = {
  channelType: ChannelType;
  topic: string;
  headers: Record<string, string>;
  body: Uint8Array;
  receivedAt: Date;
};

/** A delivery that is about no order, such as a changed product, or whose body cannot even be read. */
export type Unmappable = {
  kind: 'failed' | 'ignored';
  code: 'not_json' | 'other_topic' | 'channel_not_supported';
  detail: string;
  externalId?: undefined;
};

/** Reads a delivery in its channel's dialect. Never throws: whatever arrives has an outcome a seller can see. */
export function mapDelivery(delivery: RawDelivery): MappedOrder | Unmappable {
  const { channelType, topic, headers, receivedAt } = delivery;
  if (topic !== '' && !/^orders?[./]/u.test(topic)) {
    return { kind: 'ignored', code: 'other_topic', detail: `Deliveries of ${topic} are not about orders` };
  }
  const payload = readBody(delivery.body);
  if (payload === undefined) {
    return { kind: 'failed', code: 'not_json', detail: 'The body is not JSON' };
  }
  if (channelType === 'own_shop') {
    return {
      kind: 'failed',
      code: 'channel_not_supported',
      detail: 'The own shop hands orders in by itself',
    };
  }
  const context: DeliveryContext = { receivedAt, shop: headers['x-shopify-shop-domain'] };
  return mapChannelOrder(channelType, payload, context);
}

function readBody(body: Uint8Array): unknown {
  try {
    return parseChannelBody(body);
  } catch {
    return undefined;
  }
}
