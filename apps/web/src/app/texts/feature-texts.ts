import type { ResourceNamespaceMap } from 'i18next';
import type { Language } from '../../lib/i18n/language.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import type { StartNamespace } from './start-texts.ts';

type TextFile = Promise<{ texts: Texts }>;
export type FeatureNamespace = Exclude<keyof ResourceNamespaceMap, StartNamespace>;

/** Every feature's texts by namespace. The compiler misses a namespace that is not here. */
const FILES: Record<FeatureNamespace, Record<Language, () => TextFile>> = {
  account: {
    de: () => import('../../features/account/i18n/de.ts'),
    en: () => import('../../features/account/i18n/en.ts'),
  },
  apiTokens: {
    de: () => import('../../features/api-tokens/i18n/de.ts'),
    en: () => import('../../features/api-tokens/i18n/en.ts'),
  },
  bulk: {
    de: () => import('../../features/orders/bulk/i18n/de.ts'),
    en: () => import('../../features/orders/bulk/i18n/en.ts'),
  },
  channelConnection: {
    de: () => import('../../features/channels/connection/i18n/de.ts'),
    en: () => import('../../features/channels/connection/i18n/en.ts'),
  },
  channelFaults: {
    de: () => import('../../lib/channel-faults/i18n/de.ts'),
    en: () => import('../../lib/channel-faults/i18n/en.ts'),
  },
  channels: {
    de: () => import('../../features/channels/i18n/de.ts'),
    en: () => import('../../features/channels/i18n/en.ts'),
  },
  commands: {
    de: () => import('../commands/i18n/de.ts'),
    en: () => import('../commands/i18n/en.ts'),
  },
  followUps: {
    de: () => import('../../features/follow-ups/i18n/de.ts'),
    en: () => import('../../features/follow-ups/i18n/en.ts'),
  },
  moneyBox: {
    de: () => import('../../features/money-box/i18n/de.ts'),
    en: () => import('../../features/money-box/i18n/en.ts'),
  },
  orderDetail: {
    de: () => import('../../features/orders/detail/i18n/de.ts'),
    en: () => import('../../features/orders/detail/i18n/en.ts'),
  },
  orderFix: {
    de: () => import('../../features/orders/fix/i18n/de.ts'),
    en: () => import('../../features/orders/fix/i18n/en.ts'),
  },
  orderKeys: {
    de: () => import('../../features/orders/keys/i18n/de.ts'),
    en: () => import('../../features/orders/keys/i18n/en.ts'),
  },
  orderImports: {
    de: () => import('../../features/order-imports/i18n/de.ts'),
    en: () => import('../../features/order-imports/i18n/en.ts'),
  },
  orderList: {
    de: () => import('../../features/orders/list/i18n/de.ts'),
    en: () => import('../../features/orders/list/i18n/en.ts'),
  },
  overview: {
    de: () => import('../../features/overview/i18n/de.ts'),
    en: () => import('../../features/overview/i18n/en.ts'),
  },
  session: {
    de: () => import('../../features/session/i18n/de.ts'),
    en: () => import('../../features/session/i18n/en.ts'),
  },
  settings: {
    de: () => import('../../features/settings/i18n/de.ts'),
    en: () => import('../../features/settings/i18n/en.ts'),
  },
  skuMappings: {
    de: () => import('../../features/sku-mappings/i18n/de.ts'),
    en: () => import('../../features/sku-mappings/i18n/en.ts'),
  },
};

function isFeatureNamespace(namespace: string): namespace is FeatureNamespace {
  return namespace in FILES;
}

export async function loadFeatureTexts(language: Language, namespace: string): Promise<Texts> {
  if (!isFeatureNamespace(namespace)) throw new Error(`no texts are registered as ${namespace}`);
  return (await FILES[namespace][language]()).texts;
}
