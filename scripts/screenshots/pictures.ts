import type { BrowserContextOptions } from 'playwright';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

export interface Picture {
  /** The file in docs/images, without its ending. */
  name: string;
  path: string;
  /** Follows this link first, for a page whose address differs with every seed. */
  open?: string;
  look?: BrowserContextOptions;
}

const tooLongAddress = { path: '/bestellungen?grund=address_too_long', open: 'td a, li a' };

/** Every page by day on a desk, the list by night, and an order in a hand. */
export const PICTURES: readonly Picture[] = [
  { name: 'overview', path: '/' },
  { name: 'orders', path: '/bestellungen' },
  { name: 'order', ...tooLongAddress },
  { name: 'money-box', path: '/money-box' },
  { name: 'channels', path: '/kanaele' },
  { name: 'follow-ups', path: '/aufgaben' },
  { name: 'account', path: '/konto/benutzerdaten' },
  { name: 'settings', path: '/einstellungen' },
  { name: 'orders-dark', path: '/bestellungen', look: { colorScheme: 'dark' } },
  {
    name: 'order-phone',
    ...tooLongAddress,
    look: { viewport: PHONE, deviceScaleFactor: 2, hasTouch: true },
  },
];

export const GERMAN_DESKTOP: BrowserContextOptions = {
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  reducedMotion: 'reduce',
  viewport: DESKTOP,
};
