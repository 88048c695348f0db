import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

journey(
  'saved in two tabs at once: both versions stand side by side, nothing is overwritten unasked',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({ customer: { phone: 'keine' } });
    await desk.open(order);
    const other = await page.context().newPage();
    await other.goto(order.path);

    const mine = orderPage(page);
    await mine.field('Telefon').fill('+49 30 1111111');
    const theirs = orderPage(other);
    await theirs.field('Telefon').fill('+49 30 2222222');
    await theirs.press('Speichern');
    await see(other.getByText('Gespeichert.')).toBeVisible();

    await mine.press('Speichern & erneut senden');
    const conflict = page.getByRole('dialog', { name: 'Inzwischen geändert' });
    await see(conflict).toContainText('+49 30 1111111');
    await see(conflict).toContainText('+49 30 2222222');
    await conflict.getByRole('button', { name: 'Meine Fassung speichern' }).click();
    await mine.seeStatus('Übermittelt');
    await see(mine.section('Kunde und Lieferadresse')).toContainText('+49 30 1111111');
  },
);

journey(
  'signed out in another tab: the next press leads to the sign-in and back to the same order',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({ customer: { phone: 'keine' } });
    await desk.open(order);
    await page.request.delete('/api/v1/session');
    await orderPage(page).press('Bestellung erneut senden');
    await see(page).toHaveURL(/\/anmelden/u);
    await see(page.getByText('Ihre Sitzung ist abgelaufen.')).toBeVisible();
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await see(page.getByText('Geben Sie Ihr Passwort ein.')).toBeVisible();
    await page.getByLabel('E-Mail-Adresse').fill(desk.email);
    await page.getByLabel('Passwort', { exact: true }).fill(desk.password);
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await see(page).toHaveURL(order.path);
  },
);

journey('a double press tops up once; an address that leads nowhere says so', async ({ page, openDesk }) => {
  const desk = await openDesk({ balanceCents: 0, settings: { autoResendAfterTopUp: true } });
  const order = await desk.place();
  await desk.open(order);
  const { seeReason, seeStatus, section } = orderPage(page);
  await seeReason('Money Box reicht nicht');
  await page.goto('/money-box?aufladen=20000');
  await page.getByRole('button', { name: '200,00 € aufladen & alle senden' }).dblclick();
  await see(page.getByText(/200,00\s€ sind .*gutgeschrieben/u)).toBeVisible();
  await see(page.getByRole('row', { name: /\+200,00/u })).toHaveCount(1);
  await desk.open(order);
  await seeStatus('Übermittelt');
  await see(section('Beim Lieferanten').getByText('Bestellnummer')).toHaveCount(1);

  await page.goto('/bestellungen/01a20ab1-0000-7000-8000-000000000000');
  await see(page.getByRole('heading', { level: 2, name: 'Diese Seite gibt es nicht' })).toBeVisible();
  await page.goto('/bestellungen?grund=quatsch&von=gestern');
  await see(page.getByText(/Nicht verstanden und deshalb ausgelassen: grund=quatsch/u)).toBeVisible();
});
