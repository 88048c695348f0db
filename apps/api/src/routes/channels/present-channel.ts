import type { Channel } from '@bestellwerk/contracts/seller-api/channels';
import type { ChannelView } from '@bestellwerk/core/channels/channel-store';
import { takesWebhooks } from '@bestellwerk/domain/channel-type';
import { instantOrAbsent } from '../../http/present.ts';

/** The address a shop delivers to, at the host the caller knows us by. */
export function webhookUrl(origin: string, channelId: string): string {
  return `${origin}/api/v1/webhooks/${channelId}`;
}

export function presentChannel(channel: ChannelView, origin: string): Channel {
  const { id, name, type, hasSecret, failedDeliveries, refusedDeliveries, orders } = channel;
  return {
    id,
    name,
    type,
    webhook: takesWebhooks(type) ? { url: webhookUrl(origin, id), hasSecret } : undefined,
    createdAt: channel.createdAt.toISOString(),
    lastDeliveryAt: instantOrAbsent(channel.lastDeliveryAt),
    lastOrderAt: instantOrAbsent(channel.lastOrderAt),
    failedDeliveries,
    refusedDeliveries,
    orders,
  };
}
