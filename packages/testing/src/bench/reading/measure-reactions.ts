import type { Browser, Locator, Page } from 'playwright';
import { openSignedIn } from './open-signed-in.ts';
import { summarise, type Latency } from './reading-result.ts';

const RUNS = 8;
const BAR_MS = 100;

type Action = {
  name: string;
  /** Where the action is pressed; the page is opened anew before each press. */
  address: string;
  press: (page: Page) => Locator;
  prepare?: (page: Page) => Promise<unknown>;
};

const order = (page: Page) => page.locator('[data-order]').first();
const box = (page: Page) =>
  page.getByRole('checkbox', { name: /^Bestellung .* auswählen$/u, disabled: false }).first();

const ACTIONS: readonly Action[] = [
  {
    name: 'another tab',
    address: '/bestellungen',
    press: (page) => page.getByRole('link', { name: /^Alle/u }).first(),
  },
  { name: 'open the filter', address: '/bestellungen', press: (page) => page.locator('summary').first() },
  {
    name: 'choose a filter',
    address: '/bestellungen',
    press: (page) => page.locator('details[open] input[type=checkbox]').first(),
    prepare: (page) => page.locator('summary').first().click(),
  },
  {
    name: 'open an order',
    address: '/bestellungen',
    press: order,
  },
  {
    name: 'choose a row',
    address: '/bestellungen',
    press: box,
  },
  {
    name: 'begin a bulk action',
    // Not every stuck order can be sent again, these can.
    address: '/bestellungen?grund=out_of_stock',
    press: (page) =>
      page
        .getByRole('region', { name: 'Aktionen für die Auswahl' })
        .getByRole('button', { name: 'Erneut senden' }),
    prepare: (page) => box(page).check(),
  },
  {
    name: 'send again',
    address: '/bestellungen?grund=out_of_stock',
    press: (page) => page.getByRole('button', { name: /^Erneut senden/u }).first(),
  },
];

/** From the press to the first frame in which the page looks different: what a person takes as the answer. */
export async function measureReactions(browser: Browser, url: string): Promise<Latency[]> {
  const context = await openSignedIn(browser, url);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchReactions);
    const latencies: Latency[] = [];
    for (const action of ACTIONS) {
      const durations: number[] = [];
      for (let run = 0; run < RUNS; run += 1) durations.push(await reactionMs(page, action));
      latencies.push({ name: `press: ${action.name}`, barMs: BAR_MS, ...summarise(durations) });
    }
    return latencies;
  } finally {
    await context.close();
  }
}

async function reactionMs(page: Page, { address, press, prepare }: Action): Promise<number> {
  await page.goto(address);
  await order(page).waitFor();
  await prepare?.(page);
  const target = press(page);
  await target.waitFor();
  await page.evaluate(() => (globalThis as unknown as Watched).awaitReaction());
  await target.click();
  const reaction = await page.waitForFunction(() => (globalThis as unknown as Watched).reactionMs);
  return Number(await reaction.jsonValue());
}

type Watched = { awaitReaction: () => void; reactionMs?: number };

/** Runs in the page before anything else of it. What changes by itself before the press does not count. */
function watchReactions(): void {
  const watched = globalThis as unknown as Watched;
  watched.awaitReaction = () => {
    watched.reactionMs = undefined;
    addEventListener(
      'click',
      (press) => {
        const changes = new MutationObserver(() => {
          changes.disconnect();
          // The frame after the change has been painted when the next one begins.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => (watched.reactionMs = performance.now() - press.timeStamp)),
          );
        });
        changes.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
      },
      { capture: true, once: true },
    );
  };
}
