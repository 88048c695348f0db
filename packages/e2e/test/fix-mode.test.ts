import { actOn } from '@bestellwerk/testing/builders/act-on-order';
import { journey, see } from '../src/journey.ts';

const TOO_LONG = 'Karl-Friedrich-von-Siemens-Straße 112, Hinterhaus, Wohnung 34, bei Hoffmann';

journey(
  'stuck orders are corrected one after the other with the keyboard alone, until all is done',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const phone = await desk.place({
      customer: { phone: '' },
      placedAt: new Date('2026-11-23T12:00:00Z'),
    });
    const email = await desk.place({
      customer: { email: 'max@beispiel,de' },
      placedAt: new Date('2026-11-23T11:00:00Z'),
    });
    const address = await desk.place({
      shippingAddress: { line1: TOO_LONG },
      placedAt: new Date('2026-11-23T10:00:00Z'),
    });
    await page.goto('/bestellungen');
    await see(page.getByRole('row', { name: phone.number })).toBeVisible();
    await page.keyboard.press('f');

    await see(page.getByRole('heading', { name: phone.number })).toBeVisible();
    await see(page.getByText('1 von 3')).toBeVisible();
    await see(page.getByRole('textbox', { name: 'Telefon' })).toBeFocused();
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { name: phone.number })).toBeVisible();
    await page.keyboard.type('0151 23456789');
    await see(page.getByText('+49 1512 3456789 · Mobil · Deutschland')).toBeVisible();
    await page.keyboard.press('Enter');

    await see(page.getByRole('heading', { name: email.number })).toBeVisible();
    await see(page.getByRole('textbox', { name: 'E-Mail' })).toBeFocused();
    await page.keyboard.press('Shift+Enter');

    await see(page.getByRole('heading', { name: address.number })).toBeVisible();
    const line = page.getByRole('textbox', { name: 'Zeile 1: Straße und Hausnummer' });
    await see(line).toBeFocused();
    await see(page.getByText('Passt:')).toBeVisible();
    await page.getByRole('button', { name: 'Übernehmen' }).focus();
    await page.keyboard.press('Enter');
    await see(line).toHaveValue(/^Karl-Friedrich-von-Siemens-Str\. 112/u);
    await see(line).toBeFocused();
    await page.keyboard.press('Enter');

    await see(page.getByRole('heading', { name: 'Alles erledigt' })).toBeVisible();
    await see(page.getByText('2 Bestellungen bearbeitet.')).toBeVisible();
    await page.getByRole('button', { name: '1 übersprungene noch einmal' }).click();
    await see(page.getByRole('textbox', { name: 'E-Mail' })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('max@beispiel.de');
    await page.keyboard.press('Enter');
    await see(page.getByText('Keine Bestellung dieser Ansicht wartet mehr auf Sie.')).toBeVisible();
    for (const order of [phone, email, address]) {
      await see.poll(async () => (await order.read()).status).toBe('forwarded');
    }
  },
);

journey('money is topped up in place, and the order is sent with Enter', async ({ page, openDesk }) => {
  const desk = await openDesk({ balanceCents: 0 });
  const order = await desk.place();
  await page.goto('/bestellungen');
  await see(page.getByRole('row', { name: order.number })).toContainText('Money Box reicht nicht');
  await page.getByRole('link', { name: 'Nacheinander beheben' }).click();
  const topUp = page.getByRole('region', { name: 'Gründe' }).getByRole('button', { name: 'Aufladen' });
  await see(topUp).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Money Box aufladen' });
  await dialog.getByRole('textbox').first().fill('200');
  const sendsToo = dialog.getByRole('checkbox');
  if (await sendsToo.isChecked()) await sendsToo.uncheck();
  await dialog
    .getByRole('button', { name: /aufladen/i })
    .last()
    .click();
  await see(page.getByRole('region', { name: 'Gründe' })).toContainText('Jetzt sind 200,00 € verfügbar');
  await page.getByRole('button', { name: 'Erneut senden & weiter' }).click();
  await see(page.getByRole('heading', { name: 'Alles erledigt' })).toBeVisible();
});

journey(
  'the cursor stays where somebody types, whatever becomes of the order meanwhile',
  async ({ page, openDesk, db }) => {
    const desk = await openDesk();
    const order = await desk.place({ customer: { phone: 'keine', email: 'keine' } });
    await page.goto('/bestellungen/beheben');
    const phone = page.getByRole('textbox', { name: 'Telefon' });
    const email = page.getByRole('textbox', { name: 'E-Mail' });
    await see(phone).toBeFocused();
    await email.fill('max');
    await actOn(db, order).edit({
      shippingAddress: { ...(await order.read()).shippingAddress, line1: TOO_LONG },
    });
    await see(page.getByRole('region', { name: 'Gründe' })).toContainText('Zeichen zu lang');
    await page.keyboard.type('@beispiel.de');
    await see(email).toHaveValue('max@beispiel.de');
    await see(email).toBeFocused();
  },
);
