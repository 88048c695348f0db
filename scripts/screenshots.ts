import { mkdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { root } from './root.ts';
import { BROWSER_ARGUMENTS } from './run-tests/browser-arguments.ts';
import { ensureBrowser } from './run-tests/ensure-browser.ts';
import { openDemoInstance } from './screenshots/demo-instance.ts';
import { GERMAN_DESKTOP, PICTURES, type Picture } from './screenshots/pictures.ts';

const DEMO_LOGIN = { email: 'demo@bestellwerk.test', password: 'demo-bestellwerk' };
const LARGEST_BYTES = 300_000;
const folder = join(root, 'docs/images');

/** Fails rather than put a picture of an unfinished page, or too large a one, into the documents. */
async function take(browser: Browser, baseURL: string, picture: Picture): Promise<void> {
  const context = await browser.newContext({ ...GERMAN_DESKTOP, ...picture.look, baseURL });
  try {
    const page = await context.newPage();
    const signedIn = await page.request.post('/api/v1/session', { data: DEMO_LOGIN });
    if (!signedIn.ok()) throw new Error(`The demo login was refused with ${signedIn.status()}.`);
    await page.goto(typeof picture.path === 'string' ? picture.path : await picture.path(page.request));
    await waitUntilDrawn(page);
    if (picture.shows !== undefined) {
      await page.getByRole('main').getByText(picture.shows, { exact: true }).scrollIntoViewIfNeeded();
    }
    const path = join(folder, `${picture.name}.png`);
    await page.screenshot({ path });
    const { size } = await stat(path);
    if (size > LARGEST_BYTES)
      throw new Error(`${picture.name}.png has ${size} bytes, at most ${LARGEST_BYTES}`);
    console.log(`✓ ${relative(root, path)} · ${Math.round(size / 1024)} kB`);
  } finally {
    await context.close();
  }
}

async function waitUntilDrawn(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true], .animate-pulse') === null);
  await page.evaluate(() => document.fonts.ready);
}

try {
  await using instance = await openDemoInstance();
  await using browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: BROWSER_ARGUMENTS,
    // The browser's own controls, such as a date field, speak the language of its environment.
    env: { ...process.env, LANGUAGE: 'de' },
  });
  await mkdir(folder, { recursive: true });
  for (const picture of PICTURES) await take(browser, instance.url, picture);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
