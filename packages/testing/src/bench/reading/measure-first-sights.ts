import type { Browser, Page } from 'playwright';
import { openSignedIn } from './open-signed-in.ts';
import { quantile, type FirstSight } from './reading-result.ts';

const RUNS = 7;
const PATIENCE_MS = 60_000;

/** 1.6 Mbit/s, 150 ms there and back, and a processor a quarter as fast. */
const SLOW = { bytesPerSecond: 1_600_000 / 8, latencyMs: 150, cpuRate: 4 };

/** How long a browser that has never been here takes to the first order row and to its largest paint; medians. */
export async function measureFirstSights(browser: Browser, url: string): Promise<FirstSight[]> {
  const fast = await measureRuns(browser, url, false);
  const slow = await measureRuns(browser, url, true);
  return [
    { name: 'cold browser', ...fast, rowBarMs: 500, paintBarMs: 600 },
    { name: 'cold browser, slow network and processor', ...slow, rowBarMs: 2_500, paintBarMs: 2_500 },
  ];
}

async function measureRuns(browser: Browser, url: string, isSlow: boolean) {
  const rows: number[] = [];
  const paints: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { rowMs, paintMs } = await measureOnce(browser, url, isSlow);
    rows.push(rowMs);
    paints.push(paintMs);
  }
  return { rowMs: quantile(rows, 0.5), paintMs: quantile(paints, 0.5) };
}

async function measureOnce(browser: Browser, url: string, isSlow: boolean) {
  const context = await openSignedIn(browser, url);
  try {
    const page = await context.newPage();
    if (isSlow) await slowDown(page);
    await page.addInitScript(watchFirstSight);
    await page.goto('/bestellungen');
    await page.waitForFunction(() => 'firstRowMs' in globalThis, undefined, { timeout: PATIENCE_MS });
    await page.waitForFunction(isComplete, undefined, { timeout: PATIENCE_MS });
    return await page.evaluate(() => {
      const seen = globalThis as unknown as { firstRowMs: number; largestPaintMs: number };
      return { rowMs: seen.firstRowMs, paintMs: seen.largestPaintMs };
    });
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpuRate });
}

/** Runs in the page before anything else of it. */
function watchFirstSight(): void {
  const seen = globalThis as unknown as { firstRowMs?: number; largestPaintMs?: number };
  const rows = new MutationObserver(() => {
    if (document.querySelector('[data-order]') === null) return;
    rows.disconnect();
    requestAnimationFrame(() => (seen.firstRowMs = performance.now()));
  });
  rows.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largestPaintMs = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** Nothing is left to come that could be painted larger: no font, no placeholder. The stream of hints never ends. */
function isComplete(): boolean {
  return document.fonts.status === 'loaded' && document.querySelector('.animate-pulse') === null;
}
