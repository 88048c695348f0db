import { EVERGREEN_SKU } from '@bestellwerk/testing/builders/build-order';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

journey(
  'a bank transfer waits until „Zahlung akzeptiert", then the order is forwarded at once',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({ payment: { method: 'bank_transfer', paid: false } });
    await page.goto('/bestellungen');
    await see(page.getByRole('row', { name: order.number })).toContainText('Zahlung ausstehend');

    await desk.open(order);
    const { seeStatus, press, section } = orderPage(page);
    await seeStatus('Zahlung ausstehend');
    await see(page.getByText('Die Überweisung ist noch nicht bestätigt.')).toBeVisible();
    await see(page.getByRole('button', { name: 'Bestellung erneut senden' })).toHaveCount(0);
    await press('Zahlung akzeptiert');
    await seeStatus('Übermittelt');
    await see(section('Verlauf')).toContainText('Zahlung akzeptiert');
  },
);

journey(
  '„Manuell versendet" advises against it, hands over the data to copy and leaves a task',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({ customer: { phone: '' }, items: [{ sku: EVERGREEN_SKU, quantity: 2 }] });
    await desk.open(order);
    const { seeStatus, press } = orderPage(page);
    await seeStatus('In Bearbeitung');
    await press('Manuell versendet');
    const question = page.getByRole('dialog', { name: `Bestellung ${order.number} manuell versenden?` });
    await see(question).toContainText('Wir raten davon ab.');
    await question.getByRole('button', { name: 'Manuell versendet' }).click();

    const sheet = page.getByRole('dialog', { name: 'Bestellen Sie jetzt beim Lieferanten' });
    await see(sheet).toContainText('Hauptstr. 1');
    await see(sheet).toContainText(`2 × ${EVERGREEN_SKU}`);
    await sheet.getByRole('button', { name: 'Alle Daten kopieren' }).click();
    await see.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Max Mustermann');
    await sheet.getByRole('button', { name: 'Fertig' }).click();
    await seeStatus('Manuell versendet');

    await page.getByRole('navigation').getByRole('link', { name: 'Aufgaben' }).click();
    const task = page.getByRole('main').getByRole('listitem').filter({ hasText: order.number });
    await see(task).toContainText('Beim Lieferanten selbst bestellen');
    await task.getByRole('button', { name: /Erledigt/ }).click();
    await see(task).toHaveCount(0);
  },
);

journey(
  '„Stornieren" names order and buyer, and leaves a task for the channel until it is ticked',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({ customer: { email: 'unbekannt' } });
    await desk.open(order);
    const { seeStatus, press } = orderPage(page);
    await seeStatus('In Bearbeitung');
    await press('Stornieren');
    const question = page.getByRole('dialog', { name: `Bestellung ${order.number} stornieren?` });
    await see(question).toContainText('Max Mustermann');
    await question.getByRole('button', { name: 'Nicht stornieren' }).click();
    await seeStatus('In Bearbeitung');

    await press('Stornieren');
    await question.getByRole('textbox', { name: /Anmerkung/ }).fill('Käufer hat es sich anders überlegt');
    await question.getByRole('button', { name: 'Bestellung stornieren' }).click();
    await seeStatus('Storniert');
    await see(page.getByRole('button', { name: 'Stornieren' })).toHaveCount(0);

    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Aufgaben/ })
      .click();
    const task = page.getByRole('main').getByRole('listitem').filter({ hasText: order.number });
    await see(task).toContainText('Auch im Kanal stornieren');
    await task.getByRole('button', { name: /Erledigt/ }).click();
    await see(task).toHaveCount(0);
  },
);
