import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  resultTypes: ['violations'],
};

type WindowWithAxe = { axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } };

/** Brings axe into every page from now on; parsing it takes longer than a run, so it comes once a page. */
export function loadAxe(page: Page): Promise<unknown> {
  return page.addInitScript({ path: AXE });
}

/** What axe objects to on the page as it is now, one line each with its place. */
export async function findViolations(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as WindowWithAxe;
    const results = await axe.run(document, rules);
    return results.violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
    }));
  }, RULES);
  return violations.flatMap(({ id, places }) => places.map((place) => `${id}: ${place}`));
}

/** Content wider than the screen can only be read by scrolling sideways; a table may first have to become cards. */
export function isTooWide(page: Page): Promise<boolean> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  return page.waitForFunction(fits, undefined, { timeout: 2_000 }).then(
    () => false,
    () => true,
  );
}
