import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { DemoCase } from './cases.ts';
import { DEMO_CASES, SECOND_CASES } from './demo-cases.ts';

export type DemoSeller = {
  key: string;
  email: string;
  userName: string;
  company: {
    companyName: string;
    street: string;
    postcode: string;
    town: string;
    phone: string;
    vatNumber: string;
  };
  paypalEmail: string | null;
  lowBalanceThresholdCents: number | null;
  channels: readonly { type: ChannelType; name: string; weight: number }[];
  orders: number;
  cases: readonly DemoCase[];
  /** Articles by the names that the WooCommerce shop has for them: the n-th of those that are always there. */
  channelSkus: readonly (readonly [channelSku: string, evergreen: number])[];
  hasDryTimes: boolean;
};

export const DEMO_PASSWORD = 'demo-bestellwerk';
export const DEMO_EMAIL = 'demo@bestellwerk.test';

export const DEMO_SELLERS: readonly DemoSeller[] = [
  {
    key: 'kaminski',
    email: DEMO_EMAIL,
    userName: 'Maria Kaminski',
    company: {
      companyName: 'Kaminski Handel',
      street: 'Speicherstraße 14',
      postcode: '24103',
      town: 'Kiel',
      phone: '+49 431 5550142',
      vatNumber: 'DE129273398',
    },
    paypalEmail: 'zahlung@kaminski-handel.example',
    lowBalanceThresholdCents: 20_000,
    channels: [
      { type: 'own_shop', name: 'Kaminski Onlineshop', weight: 14 },
      { type: 'shopify', name: 'Shopify Kaminski Handel', weight: 26 },
      { type: 'woocommerce', name: 'WooCommerce Wohnideen', weight: 14 },
      { type: 'amazon', name: 'Amazon.de', weight: 30 },
      { type: 'ebay', name: 'eBay kaminski-handel', weight: 16 },
    ],
    orders: 340,
    cases: DEMO_CASES,
    channelSkus: [
      ['WOHN-KOCHER-17', 0],
      ['WOHN-LEUCHTE-02', 1],
      ['WOHN-DIFFUSER-30', 7],
      ['WOHN-WAAGE-10', 12],
    ],
    hasDryTimes: true,
  },
  {
    key: 'brunner',
    email: 'zweit@bestellwerk.test',
    userName: 'Jonas Brunner',
    company: {
      companyName: 'Brunner Versand',
      street: 'Ringstraße 3',
      postcode: '93047',
      town: 'Regensburg',
      phone: '+49 941 5550177',
      vatNumber: 'DE811191002',
    },
    paypalEmail: null,
    lowBalanceThresholdCents: null,
    channels: [
      { type: 'prestashop', name: 'PrestaShop Brunner', weight: 60 },
      { type: 'own_shop', name: 'Brunner Onlineshop', weight: 40 },
    ],
    orders: 60,
    cases: SECOND_CASES,
    channelSkus: [],
    hasDryTimes: false,
  },
];
