import type { CallChannel, ChannelCall } from '../call-channel.ts';

/** One call to the Admin API, with the shop's access token. */
export type ShopifyApi = (request: Omit<ChannelCall, 'group' | 'headers'>) => ReturnType<CallChannel>;
