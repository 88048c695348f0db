import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import { ChannelFault } from '../remote/channel-fault.ts';
import { requireAllowedUrl, type AddressPolicy } from '../remote/public-address.ts';

/** Marketplaces have few addresses, the first of which is meant where none is given. */
const KNOWN: Partial<Record<ConnectableChannelType, readonly [string, ...string[]]>> = {
  amazon: [
    'https://sellingpartnerapi-eu.amazon.com',
    'https://sellingpartnerapi-na.amazon.com',
    'https://sellingpartnerapi-fe.amazon.com',
  ],
  ebay: ['https://api.ebay.com', 'https://api.sandbox.ebay.com'],
};

/** What people copy along with the address of their shop. */
const TAILS: Partial<Record<ConnectableChannelType, RegExp>> = {
  woocommerce: /\/(?:wp-json|wp-admin)(?:\/.*)?$/u,
  prestashop: /\/api(?:\/.*)?$/u,
  shopify: /\/.*$/u,
};

/**
 * The address a channel's API is called at, tidied up. Throws `address_not_allowed` for one that is none, leads
 * inside, or is not the marketplace's.
 */
export function readBaseAddress(
  type: ConnectableChannelType,
  given: string | undefined,
  policy: AddressPolicy,
): string {
  const known = KNOWN[type];
  if (given === undefined && known) return known[0];
  const text = (given ?? '').trim();
  const admin = /^(?:https:\/\/)?admin\.shopify\.com\/store\/([a-z0-9-]+)/iu.exec(text)?.[1];
  const full = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  const url = requireAllowedUrl(
    type === 'shopify' && admin ? `https://${admin}.myshopify.com` : full,
    policy,
  );
  if (policy === 'public' && known && !known.includes(url.origin)) {
    throw new ChannelFault('address_not_allowed', 'this is none of the addresses of the marketplace');
  }
  const path = url.pathname.replace(TAILS[type] ?? /\/+$/u, '').replace(/\/+$/u, '');
  return `${url.origin}${path}`;
}
