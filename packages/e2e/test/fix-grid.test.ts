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
