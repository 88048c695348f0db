import { chromium } from 'playwright';
import { BROWSER_ARGUMENTS } from '../../../../../scripts/run-tests/browser-arguments.ts';
import { findBrowser } from '../../../../../scripts/run-tests/find-browser.ts';
import { measureBulk, type BulkProgress } from './measure-bulk.ts';
import { measureFirstSights } from './measure-first-sights.ts';
import { measureReactions } from './measure-reactions.ts';
import type { FirstSight, Latency } from './reading-result.ts';

export type InBrowser = { sights: FirstSight[]; reactions: Latency[]; bulk: BulkProgress };

/** What a person sees, and how soon. */
export async function measureBrowser(url: string): Promise<InBrowser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium was found; CHROMIUM_PATH may name one');
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    return {
      sights: await measureFirstSights(browser, url),
      reactions: await measureReactions(browser, url),
      bulk: await measureBulk(browser, url),
    };
  } finally {
    await browser.close();
  }
}
