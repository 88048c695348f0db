import { chromium, type BrowserContextOptions, type BrowserServer } from 'playwright';

/** As on a machine without a screen, and without the browser's own traffic. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A seller in Germany. Motion is off, so that nothing moves away under the pointer. */
export const GERMAN: BrowserContextOptions = {
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  viewport: DESKTOP,
  reducedMotion: 'reduce',
};

export function launchBrowserServer(executablePath: string): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath, args: ARGUMENTS });
}
