export const CHANNEL_TYPES = ['own_shop', 'shopify', 'woocommerce', 'amazon', 'ebay', 'prestashop'] as const;
export type ChannelType = (typeof CHANNEL_TYPES)[number];

/** Channels that push signed webhooks to us; the others are pulled or post through the API. */
export const WEBHOOK_CHANNEL_TYPES = ['shopify', 'woocommerce'] as const satisfies readonly ChannelType[];

export function takesWebhooks(type: ChannelType): type is (typeof WEBHOOK_CHANNEL_TYPES)[number] {
  return (WEBHOOK_CHANNEL_TYPES as readonly ChannelType[]).includes(type);
}

/** Channels whose own API we can use: their orders are pulled, shipments are told to them. */
export const CONNECTABLE_CHANNEL_TYPES = [
  'shopify',
  'woocommerce',
  'amazon',
  'ebay',
  'prestashop',
] as const satisfies readonly ChannelType[];
export type ConnectableChannelType = (typeof CONNECTABLE_CHANNEL_TYPES)[number];

export function isConnectable(type: ChannelType): type is ConnectableChannelType {
  return (CONNECTABLE_CHANNEL_TYPES as readonly ChannelType[]).includes(type);
}

/** Channels in which an order can be cancelled through their API. */
export function canCancelInChannel(type: ChannelType): boolean {
  return type === 'shopify' || type === 'woocommerce';
}
