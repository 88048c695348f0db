import { waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
import { GERMAN } from '../src/browser.ts';
import { euro } from '../src/euro.ts';
import { journey, see } from '../src/journey.ts';

journey(
  'movements are narrowed by order and kind, and the file has the same',
  async ({ page, openDesk, db }) => {
    const desk = await openDesk({ balanceCents: 50_000 });
    const orders = [await desk.place(), await desk.place()];
    for (const order of orders) await waitForOrder(db, order, 'forwarded');
    await page.goto('/money-box');
    const rows = page
      .getByRole('region', { name: 'Bewegungen der Money Box, die neueste zuerst' })
      .locator('tbody tr');
    await see(rows).toHaveCount(3);

    await page.getByRole('textbox', { name: 'Bestellnummer' }).fill(orders[0]?.number ?? '');
    await see(rows).toHaveCount(1);
    await see(rows).toContainText(`Bestellung ${orders[0]?.number}`);
    const address = await page.getByRole('link', { name: 'CSV herunterladen' }).getAttribute('href');
    const file = await (await page.request.get(address ?? '')).text();
    const cost = (await orders[0]?.read())?.costCents ?? 0;
    see(file.startsWith('\uFEFFZeitpunkt;Art;Betrag;Saldo;')).toBe(true);
    const lines = file.trim().split('\r\n');
    see(lines).toHaveLength(2);
    see(lines[1]).toContain(`;Bestellung;-${euro(cost).replace(' €', '')};`);

    await page.getByRole('button', { name: 'Filter zurücksetzen' }).click();
    await see(rows).toHaveCount(3);
    await page.getByRole('combobox', { name: 'Art' }).selectOption('Aufladung');
    await see(rows).toHaveCount(1);
    await page.getByRole('textbox', { name: 'Bis' }).fill('2020-01-01');
    await see(page.getByText('Keine Bewegung passt')).toBeVisible();
    await page.reload();
    await see(page.getByText('Keine Bewegung passt')).toBeVisible();
  },
);

journey('the pictures of the overview lead to what they show', async ({ page, openDesk }) => {
  const desk = await openDesk({ balanceCents: 500 });
  const poor = await desk.place();
  await desk.place({ customer: { phone: 'keine' } });
  await page.goto('/');
  const waiting = page.getByRole('region', { name: 'Geld, auf das gewartet wird' });
  await see(waiting.getByRole('row', { name: 'durch das Guthaben gedeckt' })).toContainText('5,00 €');
  await waiting.getByRole('link', { name: 'Bestellungen ansehen' }).click();
  await see(page).toHaveURL(/\/bestellungen\?grund=insufficient_funds$/);
  await see(page.getByRole('row', { name: `Bestellung ${poor.number} auswählen` })).toBeVisible();

  await page.goBack();
  const balance = page.getByRole('region', { name: 'Guthaben im Verlauf' });
  await balance.getByText('Als Tabelle').click();
  await balance.getByRole('link').first().click();
  await see(page).toHaveURL(/\/money-box\?von=(\d{4}-\d{2}-\d{2})&bis=\1$/);
  await see(page.getByRole('region', { name: /^Bewegungen der Money Box/ }).locator('tbody tr')).toHaveCount(
    1,
  );
});

journey(
  'a toast is reached by F8 and goes by itself; its region was there before',
  async ({ page, openDesk }) => {
    await openDesk({ balanceCents: 0 });
    await page.goto('/money-box?aufladen=1000');
    // An open dialog may hide it from assistive technology until it closes.
    const toasts = page.getByRole('region', { name: /^Meldungen/, includeHidden: true });
    await see(toasts).toHaveAttribute('aria-live', 'polite');
    await page.getByRole('dialog').getByRole('button', { name: '10,00 € aufladen' }).click();
    await see(toasts.getByText('10,00 € sind Ihrer Money Box gutgeschrieben.')).toBeVisible();
    await see(async () => {
      await page.keyboard.press('F8');
      await see(toasts.locator('ol')).toBeFocused({ timeout: 500 });
    }).toPass({ timeout: 4_000 });
    await page.keyboard.press('Escape');
    await see(toasts.getByText('10,00 €')).toHaveCount(0);
  },
);

journey(
  'language and theme follow their user to another browser',
  async ({ page, openDesk, browser, stack }) => {
    const desk = await openDesk();
    await page.goto('/einstellungen');
    await page.getByRole('radio', { name: 'dunkel' }).click();
    await see(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('radio', { name: 'English' }).click();
    await see(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await see
      .poll(async () => ((await (await page.request.get('/api/v1/session')).json()) as { user: object }).user)
      .toMatchObject({ language: 'en', theme: 'dark' });

    await using elsewhere = await browser.newContext({ ...GERMAN, baseURL: stack.url });
    const other = await elsewhere.newPage();
    await other.request.post('/api/v1/session', { data: { email: desk.email, password: desk.password } });
    await other.goto('/');
    await see(other.locator('html')).toHaveAttribute('lang', 'en');
    await see(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  },
);
