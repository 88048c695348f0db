import type { CallChannel, ChannelCall } from '../call-channel.ts';

/** One call to the web service, with the shop's key. */
export type PrestaShopApi = (request: {
  method: ChannelCall['method'];
  path: string;
  query?: Record<string, string>;
  /** PrestaShop reads nothing but XML. */
  xml?: string;
}) => ReturnType<CallChannel>;
