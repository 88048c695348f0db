import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

const TOO_LONG = 'Karl-Friedrich-von-Siemens-Straße 112, Hinterhaus, Wohnung 34, bei Hoffmann';
const SHORTER = 'Karl-Friedrich-von-Siemens-Str. 112, HH, Wohnung 34, bei Hoffmann';

journey(
  'a wrong phone number and e-mail address are corrected, and the order goes on',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({ customer: { phone: '555-SHIP', email: 'max@beispiel,de' } });
    await page.goto('/bestellungen');
    const row = page.getByRole('row', { name: order.number });
    await see(row).toContainText('Telefonnummer ungültig');
    await see(row).toContainText('E-Mail ungültig');
    await row.getByRole('link', { name: `Bearbeiten: Bestellung ${order.number}` }).click();

    const { reasons, field, press, seeStatus, section } = orderPage(page);
    await see(reasons).toContainText('Schreiben Sie nur die Nummer');
    await field('Telefon').fill('+49 30 123');
    await press('Speichern & erneut senden');
    await see(field('E-Mail')).toBeFocused();

    await field('Telefon').fill('+49 30 1234567');
    await field('E-Mail').fill('max@beispiel.de');
    await press('Speichern & erneut senden');
    await seeStatus('Übermittelt');
    await see(section('Kunde und Lieferadresse')).toContainText('max@beispiel.de');
    await see(section('Kunde und Lieferadresse')).toContainText('Von Shop geliefert');
    await see(section('Kunde und Lieferadresse')).toContainText('max@beispiel,de');
  },
);

journey(
  'an over-long address: the suggestion is shown as a difference and taken over',
  async ({ page, openDesk }) => {
    const desk = await openDesk({ channelType: 'amazon' });
    const order = await desk.place({ shippingAddress: { line1: TOO_LONG } });
    await page.goto('/bestellungen');
    await page.getByRole('link', { name: `Adresse kürzen: Bestellung ${order.number}` }).click();

    const { section, press, seeStatus, seeReason, field } = orderPage(page);
    await seeReason('Zeichen zu lang');
    const form = section('Kunde und Lieferadresse');
    await see(form.getByText('Passt:')).toBeVisible();
    await form.getByRole('button', { name: 'Übernehmen' }).click();
    await see(field('Zeile 1: Straße und Hausnummer')).toHaveValue(SHORTER);
    await press('Speichern & erneut senden');
    await seeStatus('Übermittelt');
    await see(form).toContainText(SHORTER);
    await see(form).toContainText(`Von Shop geliefert`);
    await see(form).toContainText(TOO_LONG);
  },
);

journey(
  'what the channel sent is kept and can be brought back; leaving unsaved work is asked about',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({ shippingAddress: { postcode: '1011' } });
    await desk.open(order);
    const { field, press, seeReason, seeStatus } = orderPage(page);
    await seeReason('Postleitzahl ungültig');
    await field('Postleitzahl').fill('10117');
    await see(page.getByText('Von Shop: 1011')).toBeVisible();
    await page.getByRole('button', { name: 'Postleitzahl zurücksetzen' }).click();
    await see(field('Postleitzahl')).toHaveValue('1011');

    await field('Postleitzahl').fill('10115');
    await page.getByRole('navigation').getByRole('link', { name: 'Kanäle' }).click();
    const question = page.getByRole('dialog', { name: 'Änderungen verwerfen?' });
    await question.getByRole('button', { name: 'Hier bleiben' }).click();
    await press('Speichern');
    await see(page.getByText('Gespeichert.')).toBeVisible();
    await seeStatus('In Bearbeitung');
    await press('Bestellung erneut senden');
    await seeStatus('Übermittelt');
  },
);
