import { actOn } from '@bestellwerk/testing/builders/act-on-order';
import { journey, see } from '../src/journey.ts';

journey(
  'orders with the same error: a column is pasted from a spreadsheet, and all of them are sent',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const orders = [];
    for (const hour of [12, 11, 10]) {
      orders.push(
        await desk.place({ customer: { phone: '' }, placedAt: new Date(`2026-11-23T${hour}:00:00Z`) }),
      );
    }
    const [first, second, third] = orders;
    await page.goto('/bestellungen/beheben');
    await page.getByRole('link', { name: '3 Bestellungen: Telefonnummer ungültig' }).click();
    const cell = (number = '') => page.getByRole('textbox', { name: `Telefon, Bestellung ${number}` });
    await see(page.getByText('0 von 3 bereit')).toBeVisible();

    await page.evaluate(() => navigator.clipboard.writeText('+49 30 1111111\n+49 30 2222222\nkeine\n'));
    await cell(first?.number).focus();
    await page.keyboard.press('ControlOrMeta+v');
    await see(cell(first?.number)).toHaveValue('+49 30 1111111');
    await see(cell(second?.number)).toHaveValue('+49 30 2222222');
    await see(cell(third?.number)).toHaveValue('keine');
    await see(page.getByText('2 von 3 bereit')).toBeVisible();

    await page.getByRole('button', { name: '2 speichern & senden' }).click();
    await see(page.getByRole('row', { name: first?.number })).toContainText('Übermittelt');
    await see(page.getByRole('row', { name: second?.number })).toContainText('Übermittelt');
    await see(page.getByRole('row', { name: third?.number })).toContainText('noch nicht richtig');

    await cell(third?.number).fill('+49 30 3333333');
    await page.keyboard.press('ControlOrMeta+Enter');
    await see(page.getByRole('row', { name: third?.number })).toContainText('Übermittelt');
    await see(page.getByText('3 gesendet')).toBeVisible();
  },
);

journey(
  'a row that was edited elsewhere is not overwritten: both values are shown, and the row is loaded again',
  async ({ page, openDesk, db }) => {
    const desk = await openDesk();
    const [first, second, third] = [
      await desk.place({ customer: { phone: '' }, placedAt: new Date('2026-11-23T12:00:00Z') }),
      await desk.place({ customer: { phone: '' }, placedAt: new Date('2026-11-23T11:00:00Z') }),
      await desk.place({ customer: { phone: '' }, placedAt: new Date('2026-11-23T10:00:00Z') }),
    ];
    await page.goto('/bestellungen/beheben/tabelle?grund=phone_invalid');
    const cell = (number: string) => page.getByRole('textbox', { name: `Telefon, Bestellung ${number}` });
    const row = (number: string) => page.getByRole('row', { name: number });
    for (const { number } of [first, second, third]) await cell(number).fill('+49 30 1111111');
    for (const order of [first, second])
      await actOn(db, order).edit({
        customer: { ...(await order.read()).customer, phone: '+49 30 2222222' },
      });
    await actOn(db, third).markManuallySent();
    await page.getByRole('button', { name: '3 speichern & senden' }).click();

    for (const { number } of [first, second]) {
      await see(row(number)).toContainText('inzwischen an anderer Stelle geändert');
      await see(row(number)).toContainText('dort jetzt: +49 30 2222222');
      await see(cell(number)).toHaveValue('+49 30 1111111');
    }
    await row(first.number)
      .getByRole('button', { name: `Neu laden: Bestellung ${first.number}` })
      .click();
    await see(cell(first.number)).toHaveValue('+49 30 2222222');
    await row(second.number)
      .getByRole('button', { name: `Meine Eingabe behalten: Bestellung ${second.number}` })
      .click();
    await see(cell(second.number)).toHaveValue('+49 30 1111111');
    await see(row(third.number)).toContainText('inzwischen an anderer Stelle geändert');
    await row(third.number)
      .getByRole('button', { name: `Neu laden: Bestellung ${third.number}` })
      .click();
    await see(row(third.number)).toContainText('Manuell versendet');

    await page.getByRole('button', { name: '2 speichern & senden' }).click();
    await see(row(first.number)).toContainText('Übermittelt');
    await see(row(second.number)).toContainText('Übermittelt');
    see((await first.read()).customer.phone).toContain('2222222');
    see((await second.read()).customer.phone).toContain('1111111');
  },
);
