import type { ChannelConnectionInput } from '@bestellwerk/contracts/seller-api/channel-connection';
import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';

export type FieldName = keyof ChannelConnectionInput | 'region';

export type ConnectionField = {
  name: FieldName;
  /** Shown as dots; a browser must not offer to remember it. */
  isSecret?: boolean;
  isOptional?: boolean;
};

const secret = (name: FieldName, isOptional = false): ConnectionField => ({
  name,
  isSecret: true,
  isOptional,
});

/** What a seller copies from where, in the order in which the channel shows it. */
export const CONNECTION_FIELDS: Record<ConnectableChannelType, readonly ConnectionField[]> = {
  woocommerce: [{ name: 'baseUrl' }, { name: 'consumerKey' }, secret('consumerSecret')],
  shopify: [
    { name: 'baseUrl' },
    { name: 'clientId', isOptional: true },
    secret('clientSecret', true),
    secret('accessToken', true),
  ],
  prestashop: [{ name: 'baseUrl' }, secret('apiKey')],
  ebay: [
    { name: 'clientId' },
    secret('clientSecret'),
    secret('refreshToken'),
    { name: 'verificationToken', isOptional: true },
  ],
  amazon: [
    { name: 'region' },
    { name: 'clientId' },
    secret('clientSecret'),
    secret('refreshToken'),
    { name: 'marketplaceIds' },
  ],
};

export const AMAZON_REGIONS = ['eu', 'na', 'fe'] as const;
export type AmazonRegion = (typeof AMAZON_REGIONS)[number];

export type ConnectionValues = Partial<Record<FieldName, string>>;

/** Fields that must be filled in and are not. Shopify's app has an id and a secret, or else a token. */
export function missingFields(type: ConnectableChannelType, values: ConnectionValues): FieldName[] {
  const isEmpty = (name: FieldName) => (values[name] ?? '').trim() === '';
  const missing = CONNECTION_FIELDS[type]
    .filter(({ name, isOptional = false }) => name !== 'region' && !isOptional && isEmpty(name))
    .map(({ name }) => name);
  if (type !== 'shopify' || !isEmpty('accessToken')) return missing;
  return [...missing, ...(['clientId', 'clientSecret'] as const).filter(isEmpty)];
}

/** The body of the request: what was typed, without blanks around it and without what was left empty. */
export function toConnection(type: ConnectableChannelType, values: ConnectionValues): ChannelConnectionInput {
  const connection: ChannelConnectionInput = {};
  for (const { name } of CONNECTION_FIELDS[type]) {
    const value = (values[name] ?? '').trim();
    if (name === 'region') connection.baseUrl = `https://sellingpartnerapi-${value || 'eu'}.amazon.com`;
    else if (value === '') continue;
    else if (name === 'marketplaceIds') connection.marketplaceIds = value.split(/[\s,;]+/u).filter(Boolean);
    else connection[name] = value;
  }
  return connection;
}
