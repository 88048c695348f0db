import { findViolations, loadAxe } from '../src/find-violations.ts';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

journey('the palette finds an order and a page; the list is walked by keys', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const younger = await desk.place({
    customer: { phone: '', lastName: 'Fernweh' },
    placedAt: new Date('2026-11-23T12:00:00Z'),
  });
  const older = await desk.place({ customer: { phone: '' }, placedAt: new Date('2026-11-23T11:00:00Z') });
  await page.goto('/bestellungen');
  await see(page.getByRole('row', { name: older.number })).toBeVisible();

  await page.keyboard.press('j');
  await see(page.getByRole('link', { name: younger.number, exact: true })).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+j');
  await see(page.getByRole('link', { name: older.number, exact: true })).toBeFocused();
  await see(page.getByRole('region', { name: 'Aktionen für die Auswahl' })).toContainText('2 ausgewählt');
  await page.keyboard.press('Escape');
  await see(page.getByRole('region', { name: 'Aktionen für die Auswahl' })).toHaveCount(0);

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Befehle und Suche' });
  await see(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('fernweh');
  await see(palette.getByRole('option', { name: younger.number })).toBeVisible();
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { level: 1 })).toContainText(younger.number);

  await see(page.getByText('1 von 2', { exact: true })).toBeVisible();
  await page.keyboard.press('j');
  await see(page.getByRole('heading', { level: 1 })).toContainText(older.number);
  await see(page.getByText('2 von 2', { exact: true })).toBeVisible();
  await page.keyboard.press('e');
  await see(orderPage(page).field('Telefon')).toBeFocused();
  // A letter in a field is a letter.
  await page.keyboard.type('gb');
  await see(orderPage(page).field('Telefon')).toHaveValue('gb');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('+49 30 1234567');
  await page.keyboard.press('Control+Enter');
  await orderPage(page).seeStatus('Übermittelt');

  await page.keyboard.press('Control+k');
  await see(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('einstell');
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
});

journey('single keys can be switched off, the palette stays', async ({ page, openDesk }) => {
  await openDesk({ settings: { keyboardShortcuts: false } });
  await loadAxe(page);
  await page.goto('/money-box');
  await see(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await see(page.getByRole('dialog', { name: 'Befehle und Suche' })).toBeVisible();
  see(await findViolations(page)).toEqual([]);
  await page.keyboard.type('tastenk');
  await page.keyboard.press('Enter');
  const help = page.getByRole('dialog', { name: 'Tastenkürzel' });
  await see(help).toContainText('Einzelne Tasten sind in den Einstellungen ausgeschaltet.');
  see(await findViolations(page)).toEqual([]);
  await see(page).toHaveURL(/money-box/);
});

journey('an edit is taken back where it was made', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const order = await desk.place({ customer: { phone: '', lastName: 'Muster' } });
  await desk.open(order);
  const { field, press, section } = orderPage(page);
  await field('Nachname').fill('Musterfrau');
  await press('Speichern');
  await see(section('Verlauf')).toContainText('Musterfrau');
  await section('Verlauf').getByRole('button', { name: 'Rückgängig' }).click();
  await see(field('Nachname')).toHaveValue('Muster');
  await see(page.getByText('Die Änderung ist zurückgenommen.')).toBeVisible();
});

journey('each way back says what it takes back', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const order = await desk.place({ customer: { phone: '', lastName: 'Muster' } });
  await desk.open(order);
  const { field, press, section } = orderPage(page);
  await field('Nachname').fill('Musterfrau');
  await press('Speichern');
  const toasts = page.getByRole('region', { name: /^Meldungen/ });
  await see(
    toasts.getByRole('button', { name: `Rückgängig machen: Änderung an Bestellung ${order.number}` }),
  ).toBeVisible();
  await field('Telefon').fill('+49 30 1234567');
  await press('Speichern');
  const back = section('Verlauf').getByRole('button', { name: /^Rückgängig/ });
  await see(back).toHaveCount(2);
  await see(
    section('Verlauf').getByRole('button', { name: /^Rückgängig: Nachname, \d\d:\d\d/ }),
  ).toBeVisible();
  await see(
    section('Verlauf').getByRole('button', { name: /^Rückgängig: Telefon, \d\d:\d\d/ }),
  ).toBeVisible();
});

journey(
  'what is typed right after Ctrl K arrives in the palette, from a field of the page, too',
  async ({ page, openDesk }) => {
    await openDesk();
    await page.route(/command-palette/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await page.goto('/bestellungen');
    const search = page.getByRole('textbox', { name: 'Suchen', includeHidden: true });
    await search.focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('einstellx');
    await page.keyboard.press('Backspace');
    const field = page.getByRole('dialog', { name: 'Befehle und Suche' }).getByRole('combobox');
    await see(field).toBeFocused();
    await see(field).toHaveValue('einstell');
    await page.keyboard.type('ungen');
    await see(field).toHaveValue('einstellungen');
    await see(search).toHaveValue('');
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  },
);

journey('keys work as soon as there are rows', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const order = await desk.place({ customer: { phone: '' } });
  // Whether they are switched off is known late.
  await page.route('**/api/v1/settings', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto('/bestellungen');
  const link = page.getByRole('link', { name: order.number, exact: true });
  await see(link).toBeVisible();
  await page.keyboard.press('j');
  await see(link).toBeFocused();
});
