import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import type { SecretBox } from '../secret-box.ts';

/** Everything that any of the channels asks for; each uses its own few. */
export type Credentials = {
  consumerKey?: string;
  consumerSecret?: string;
  accessToken?: string;
  apiKey?: string;
  clientId?: string;
  clientSecret?: string;
  refreshToken?: string;
  /** What eBay's endpoint challenge is answered with. */
  verificationToken?: string;
  marketplaceIds?: readonly string[];
};

/**
 * What `setConnection` sealed. With another APP_SECRET it cannot be read any more: then there is none, which the channel
 * refuses and the seller sees.
 */
export function openCredentials(secretBox: SecretBox, sealed: string, channelId: string): Credentials {
  try {
    return JSON.parse(secretBox.open(sealed, channelId)) as Credentials;
  } catch {
    return {};
  }
}

/** A connection with its access data in the clear: never stored, never logged. */
export type OpenConnection = {
  sellerId: string;
  channelId: string;
  type: ConnectableChannelType;
  baseUrl: string;
  credentials: Credentials;
};

/** What a channel cannot be connected without; of several sets, one is enough, and the first is the usual one. */
export const NEEDED: Record<ConnectableChannelType, readonly (readonly (keyof Credentials)[])[]> = {
  woocommerce: [['consumerKey', 'consumerSecret']],
  // Apps made before 2026 have a token that stays.
  shopify: [['clientId', 'clientSecret'], ['accessToken']],
  prestashop: [['apiKey']],
  ebay: [['clientId', 'clientSecret', 'refreshToken']],
  amazon: [['clientId', 'clientSecret', 'refreshToken', 'marketplaceIds']],
};
