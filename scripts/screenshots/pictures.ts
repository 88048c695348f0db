import type { APIRequestContext, BrowserContextOptions } from 'playwright';
import { findShortenableOrder } from './find-shortenable-order.ts';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

export interface Picture {
  /** The file in docs/images, without its ending. */
  name: string;
  path: string | ((api: APIRequestContext) => Promise<string>);
  /** Stands there when the page is finished, and is brought into view. */
  shows?: string;
  look?: BrowserContextOptions;
}

/** Every page by day on a desk, the list by night, and the correction of an address in a hand. */
export const PICTURES: readonly Picture[] = [
  { name: 'overview', path: '/' },
  { name: 'orders', path: '/bestellungen' },
  { name: 'order', path: findShortenableOrder, shows: 'Übernehmen' },
  { name: 'money-box', path: '/money-box' },
  { name: 'channels', path: '/kanaele' },
  { name: 'follow-ups', path: '/aufgaben' },
  { name: 'account', path: '/konto/benutzerdaten' },
  { name: 'settings', path: '/einstellungen' },
  { name: 'orders-dark', path: '/bestellungen', look: { colorScheme: 'dark' } },
  {
    name: 'order-phone',
    path: findShortenableOrder,
    shows: 'Übernehmen',
    look: { viewport: PHONE, deviceScaleFactor: 2, hasTouch: true },
  },
];

export const GERMAN_DESKTOP: BrowserContextOptions = {
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  reducedMotion: 'reduce',
  viewport: DESKTOP,
};
