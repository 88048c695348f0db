import type { Locator, Page } from 'playwright';
import { DESKTOP, PHONE } from '../src/browser.ts';
import type { Desk } from '../src/desk.ts';
import { findViolations, isTooWide, loadAxe } from '../src/find-violations.ts';
import { journey, see } from '../src/journey.ts';

const TOO_LONG = 'Karl-Friedrich-von-Siemens-Straße 112, Hinterhaus, Wohnung 34, bei Hoffmann';

/** One order in most of the states that look different. */
async function fill(
  desk: Desk,
): Promise<Record<'stuck' | 'forwarded' | 'unpaid' | 'unknownArticle', string>> {
  const stuck = await desk.place({
    customer: { phone: 'keine', email: 'max@' },
    shippingAddress: { line1: TOO_LONG },
  });
  const forwarded = await desk.place();
  const unpaid = await desk.place({ payment: { method: 'bank_transfer', paid: false } });
  const unknownArticle = await desk.place({ items: [{ sku: 'SHOP-0815' }] });
  return {
    stuck: stuck.path,
    forwarded: forwarded.path,
    unpaid: unpaid.path,
    unknownArticle: unknownArticle.path,
  };
}

/** Colours pass over into each other, if only for an instant; after two frames they have arrived. */
function drawTwice(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** In every appearance: by day and by night, on a desk and in a hand. */
async function inspect(page: Page, name: string): Promise<string[]> {
  await see(page.locator('[aria-busy=true]')).toHaveCount(0);
  const found: string[] = [];
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    for (const theme of ['light', 'dark'] as const) {
      // As the switch in the header does it, which is out of reach while a dialog is open.
      await page.evaluate((chosen) => void (document.documentElement.dataset['theme'] = chosen), theme);
      await page.evaluate(drawTwice);
      const where = `${name}, ${theme}, ${viewport.width} px`;
      found.push(...(await findViolations(page)).map((violation) => `${where}: ${violation}`));
      if (await isTooWide(page)) found.push(`${where}: wider than the screen`);
    }
  }
  await page.setViewportSize(DESKTOP);
  return found;
}

for (const language of ['de', 'en'] as const) {
  journey(
    `no page breaks a rule of WCAG 2.2 A and AA (${language})`,
    { timeout: 300_000 },
    async ({ page, openDesk }) => {
      await page.addInitScript((chosen) => localStorage.setItem('bestellwerk.language', chosen), language);
      await loadAxe(page);
      const desk = await openDesk({ signedOut: true });
      await page.goto('/anmelden');
      await see(page.locator('h1')).toBeVisible();
      const found = await inspect(page, '/anmelden');

      await page.request.post('/api/v1/session', { data: { email: desk.email, password: desk.password } });
      const orders = await fill(desk);
      const pages = [
        '/',
        '/bestellungen',
        '/bestellungen?ansicht=all',
        '/bestellungen?q=nichts-davon',
        '/bestellungen/beheben',
        '/bestellungen/beheben/tabelle?grund=phone_invalid',
        '/bestellungen/beheben/tabelle?grund=address_too_long',
        orders.stuck,
        orders.forwarded,
        orders.unpaid,
        orders.unknownArticle,
        '/money-box',
        '/money-box?aufladen',
        '/kanaele',
        '/kanaele?verbinden',
        `/kanaele/${desk.channelId}`,
        '/kanaele/sku-zuordnungen',
        '/aufgaben',
        '/konto/benutzerdaten',
        '/einstellungen',
        '/gibt-es-nicht',
      ];
      for (const path of pages) {
        await page.goto(path);
        await see(page.locator('h1').first()).toBeAttached();
        await see(page.locator('html')).toHaveAttribute('lang', language);
        found.push(...(await inspect(page, path.replace(desk.channelId, ':id'))));
      }
      see(found).toEqual([]);
    },
  );
}

journey(
  'no dialog breaks a rule of WCAG 2.2 A and AA either',
  { timeout: 300_000 },
  async ({ page, openDesk }) => {
    await loadAxe(page);
    const desk = await openDesk();
    const orders = await fill(desk);
    const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
    const dialogs: [path: string, opener: Locator][] = [
      [orders.stuck, button('Stornieren')],
      [orders.stuck, button('Manuell versendet')],
      [orders.unknownArticle, button('Artikel zuordnen')],
      [`/kanaele/${desk.channelId}`, button('Umbenennen')],
      [`/kanaele/${desk.channelId}`, button('Löschen')],
      ['/kanaele/sku-zuordnungen', button('Zuordnung anlegen')],
    ];
    const found: string[] = [];
    for (const [path, opener] of dialogs) {
      await page.goto(path);
      await opener.first().click();
      await see(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible();
      found.push(...(await inspect(page, `a dialog on ${path.replace(desk.channelId, ':id')}`)));
    }
    see(found).toEqual([]);
  },
);

journey(
  'at 400 % zoom nothing sticks over what is read, and nothing is cut off',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const orders = await fill(desk);
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of ['/', '/bestellungen', orders.stuck, '/money-box', '/einstellungen']) {
      await page.goto(path);
      await see(page.locator('h1').first()).toBeAttached();
      see(await isTooWide(page)).toBe(false);
      await see(page.locator('header').first()).toHaveCSS('position', 'static');
    }
  },
);
