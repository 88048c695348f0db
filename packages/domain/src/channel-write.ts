/** What is told to the channel about an order. */
export const CHANNEL_WRITE_KINDS = ['shipment', 'cancellation'] as const;
export type ChannelWriteKind = (typeof CHANNEL_WRITE_KINDS)[number];

export const CHANNEL_WRITE_STATES = ['pending', 'done', 'failed'] as const;
export type ChannelWriteState = (typeof CHANNEL_WRITE_STATES)[number];
