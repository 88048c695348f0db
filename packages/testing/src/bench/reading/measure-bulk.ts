import type { Browser, BrowserContext } from 'playwright';
import { openSignedIn } from './open-signed-in.ts';

const ORDERS = 1_000;
const PAGE = 200;
const PATIENCE_MS = 300_000;

/** How long very many orders take that are sent again at once, and how often somebody watching sees it move on. */
export type BulkProgress = { orders: number; seconds: number; stepsSeen: number };

/** Only our own part: the supplier's answers come later, from the forwarders. */
export async function measureBulk(browser: Browser, url: string): Promise<BulkProgress> {
  const context = await openSignedIn(browser, url);
  try {
    const orderIds = await findStuckOrders(context);
    const startedMs = performance.now();
    const answer = await context.request.post('/api/v1/bulk-actions', {
      data: { action: 'resend', orderIds },
      headers: { origin: new URL(url).origin },
    });
    if (!answer.ok()) throw new Error(`the bulk action was answered with ${answer.status()}`);
    const { id, total } = (await answer.json()) as { id: string; total: number };
    const page = await context.newPage();
    await page.addInitScript(watchSteps);
    await page.goto(`/bestellungen?sammelaktion=${id}`);
    await page.getByRole('dialog', { name: /^Fertig/u }).waitFor({ timeout: PATIENCE_MS });
    const seconds = Math.round((performance.now() - startedMs) / 100) / 10;
    const stepsSeen = await page.evaluate(() => (globalThis as unknown as Watched).steps.size);
    return { orders: total, seconds, stepsSeen };
  } finally {
    await context.close();
  }
}

async function findStuckOrders({ request }: BrowserContext): Promise<string[]> {
  const orderIds: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null && orderIds.length < ORDERS) {
    const answer = await request.get('/api/v1/orders', {
      params: { status: 'in_progress', limit: PAGE, ...(cursor === '' ? {} : { cursor }) },
    });
    const page = (await answer.json()) as { items: { id: string }[]; nextCursor: string | null };
    orderIds.push(...page.items.map((order) => order.id));
    cursor = page.nextCursor;
  }
  return orderIds.slice(0, ORDERS);
}

type Watched = { steps: Set<string> };

/** Runs in the page before anything else of it. */
function watchSteps(): void {
  const watched = globalThis as unknown as Watched;
  watched.steps = new Set();
  new MutationObserver(() => {
    const done = /[\d.]+ von [\d.]+ erledigt/u.exec(
      document.querySelector('[role=dialog]')?.textContent ?? '',
    );
    if (done) watched.steps.add(done[0]);
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
