import { chromium, type BrowserContextOptions, type BrowserServer } from 'playwright';
import { BROWSER_ARGUMENTS } from '../../../scripts/run-tests/browser-arguments.ts';

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
  return chromium.launchServer({ executablePath, args: BROWSER_ARGUMENTS });
}
