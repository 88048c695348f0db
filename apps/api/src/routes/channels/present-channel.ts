import type { Channel } from '@bestellwerk/contracts/seller-api/channels';
import type { ChannelView } from '@bestellwerk/core/channels/channel-store';
import { takesWebhooks } from '@bestellwerk/domain/channel-type';
import { instantOrAbsent } from '../../http/present.ts';
import { presentFault } from './present-fault.ts';

/** The address a shop delivers to, at the host the caller knows us by. */
export function webhookUrl(origin: string, channelId: string): string {
  return `${origin}/api/v1/webhooks/${channelId}`;
}

/** Where eBay asks its challenge and sends its notifications. */
export function ebayEndpoint(origin: string, channelId: string): string {
  return `${webhookUrl(origin, channelId)}/ebay`;
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
    connection: channel.connection ? presentConnection(channel.connection) : undefined,
  };
}

function presentConnection(view: NonNullable<ChannelView['connection']>): Channel['connection'] {
  const { faultAt, nextPullAt } = view;
  const fault = presentFault(view.faultCode, view.faultDetail);
  return {
    baseUrl: view.baseUrl,
    lastPullAt: instantOrAbsent(view.lastPullAt),
    nextPullAt: nextPullAt.toISOString(),
    fault: fault && faultAt ? { ...fault, since: faultAt.toISOString() } : undefined,
    failedWrites: view.failedWrites,
  };
}
