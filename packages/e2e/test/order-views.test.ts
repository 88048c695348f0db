import { actOn } from '@bestellwerk/testing/builders/act-on-order';
import { expect } from 'playwright/test';
import { journey, see } from '../src/journey.ts';

journey('a view is kept under a name, changed, put back, saved, and deleted', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const badPhone = await desk.place({ customer: { phone: 'keine' } });
  const badEmail = await desk.place({ customer: { email: 'keine' } });
  const both = [badPhone, badEmail].map(({ number }) => page.getByRole('row', { name: number }));
  await page.goto('/bestellungen');
  for (const row of both) await see(row).toBeVisible();

  await page.getByLabel(/^Grund:/).click();
  await page.getByRole('checkbox', { name: 'Telefonnummer ungültig' }).check();
  await see(page.getByRole('row', { name: badEmail.number })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Als Ansicht speichern' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ansicht speichern' });
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await see(dialog).toContainText('Geben Sie der Ansicht einen Namen');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Telefon klären');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  const views = page.getByRole('combobox', { name: 'Ansicht' });
  await see(views.locator('option:checked')).toHaveText('Telefon klären');

  await page.getByRole('button', { name: 'Betrag' }).click();
  await see(page.getByText('geändert', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await see(page.getByText('geändert', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Betrag' }).click();
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await see(page.getByText('geändert', { exact: true })).toHaveCount(0);

  await views.selectOption({ label: 'Zu prüfen' });
  await see(page.getByRole('row', { name: badEmail.number })).toBeVisible();
  await views.selectOption({ label: 'Telefon klären' });
  await see(page.getByRole('row', { name: badEmail.number })).toHaveCount(0);
  await see(page.getByRole('columnheader', { name: 'Betrag' })).toHaveAttribute('aria-sort', 'descending');

  await page.getByRole('button', { name: 'Ansicht „Telefon klären“ bearbeiten' }).click();
  await page.getByRole('button', { name: 'Ansicht löschen' }).click();
  await see(views.locator('option:checked')).toHaveText('Zu prüfen');
  await see(views.getByRole('option', { name: 'Telefon klären' })).toHaveCount(0);
});

journey('several reasons, an amount and a bad value in the address', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const phone = await desk.place({ customer: { phone: 'keine' } });
  const email = await desk.place({ customer: { email: 'keine' } });
  await page.goto('/bestellungen?grund=phone_invalid&grund=email_invalid&betragbis=viel&spalten=farbe');
  for (const { number } of [phone, email]) await see(page.getByRole('row', { name: number })).toBeVisible();
  const notice = page.getByText('Nicht verstanden und deshalb ausgelassen');
  await see(notice).toContainText('betragbis=viel');
  await page.getByRole('button', { name: 'Filter zurücksetzen' }).first().click();
  await see(notice).toHaveCount(0);

  await page.getByRole('textbox', { name: 'Betrag bis' }).fill('0,01');
  await page.keyboard.press('Enter');
  await see(page.getByText('Nichts gefunden')).toBeVisible();
  await see(page).toHaveURL(/betragbis=0\.01/);
  await page.getByRole('textbox', { name: 'Betrag bis' }).fill('');
  await page.keyboard.press('Enter');
  await see(page.getByRole('row', { name: phone.number })).toBeVisible();
});

journey(
  'columns and row height by keyboard alone, and a file with the same columns',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({ customer: { phone: 'keine' } });
    await page.goto('/bestellungen');
    await see(page.getByRole('row', { name: order.number })).toBeVisible();
    await page.getByRole('button', { name: 'Spalten' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Spalten' });
    await dialog.getByRole('checkbox', { name: 'Land' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: 'Betrag nach vorn' }).focus();
    await page.keyboard.press('Enter');
    // The address says it first, the button follows.
    await dialog.getByRole('radio', { name: 'Kompakt' }).click();
    await see(dialog.getByRole('radio', { name: 'Kompakt' })).toBeChecked();
    await page.keyboard.press('Escape');
    await see(page.getByRole('columnheader', { name: 'Land' })).toHaveCount(0);
    const heads = await page.getByRole('columnheader').allInnerTexts();
    expect(heads.indexOf('Betrag')).toBeLessThan(heads.indexOf('Käufer'));
    await see(page).toHaveURL(/dichte=kompakt/);
    await page.reload();
    await see(page.getByRole('columnheader', { name: 'Land' })).toHaveCount(0);

    const address = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const file = await page.request.get(address ?? '');
    const lines = (await file.text()).split('\r\n');
    expect(lines[0]).toBe('\uFEFFBestellung;Kanal;Betrag;Währung;Käufer;Status;Gründe;Wartet seit');
    expect(lines[1]).toContain(order.number);
    expect(lines[1]).toContain('Telefonnummer ungültig');
  },
);

journey('going back leads to the row that was opened', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const orders = [];
  for (let index = 0; index < 30; index += 1) orders.push(await desk.place({ customer: { phone: 'keine' } }));
  await page.goto('/bestellungen?sort=eingang');
  const last = page.getByRole('link', { name: orders.at(-1)?.number ?? '', exact: true });
  await last.click();
  await see(page.getByRole('heading', { level: 1 })).toContainText(orders.at(-1)?.number ?? '');
  await page.goBack();
  await see(last).toBeFocused();
  await see(last).toBeInViewport();
});

journey(
  'a view of several statuses shows them and says so; what it cannot show is named',
  async ({ page, openDesk, db }) => {
    const desk = await openDesk();
    const [stuck, cancelled, manual] = [
      await desk.place({ customer: { phone: 'keine' } }),
      await desk.place({ customer: { phone: 'keine' } }),
      await desk.place({ customer: { phone: 'keine' } }),
    ];
    await actOn(db, cancelled).cancel();
    await actOn(db, manual).markManuallySent();
    const keep = (name: string, filter: object) =>
      page.request.post('/api/v1/order-views', {
        data: {
          name,
          isShared: true,
          filter,
          sort: '-placedAt',
          columns: ['number', 'status'],
          density: 'comfortable',
        },
      });
    const kept = await keep('Erledigt', { status: ['cancelled', 'manually_sent'] });
    expect(kept.status()).toBe(201);
    expect((await keep('Ohne die zu prüfenden', { attention: 'false' })).status()).toBe(201);
    await page.goto('/bestellungen');
    const views = page.getByRole('combobox', { name: 'Ansicht' });
    await views.selectOption({ label: 'Erledigt (geteilt)' });
    const row = (number: string) => page.getByRole('row', { name: number });
    await see(row(cancelled.number)).toBeVisible();
    await see(row(manual.number)).toBeVisible();
    await see(row(stuck.number)).toHaveCount(0);
    const tab = page.getByRole('navigation', { name: 'Ansichten' }).locator('[aria-current]');
    await see(tab).toContainText('2 Status');
    await see(tab).toContainText('2');
    await page.reload();
    await see(tab).toContainText('2 Status');
    await see(page.getByText('geändert', { exact: true })).toHaveCount(0);

    await views.selectOption({ label: 'Ohne die zu prüfenden (geteilt)' });
    await see(page.getByText('Nicht verstanden und deshalb ausgelassen')).toContainText('attention=false');
    await views.selectOption({ label: 'Zu prüfen' });
    await see(page.getByText('Nicht verstanden und deshalb ausgelassen')).toHaveCount(0);
  },
);

journey('resetting the filters also forgets an amount that is none', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const order = await desk.place({ customer: { phone: 'keine' } });
  await page.goto('/bestellungen?betragbis=0.01');
  const from = page.getByRole('textbox', { name: 'Betrag ab' });
  await from.fill('viel');
  await see(from).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Filter zurücksetzen' }).first().click();
  await see(page.getByRole('row', { name: order.number })).toBeVisible();
  await see(from).toHaveValue('');
});
