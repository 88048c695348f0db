import { euro } from '../src/euro.ts';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

journey(
  'an empty Money Box: top up the missing sum, then send the order again',
  async ({ page, openDesk }) => {
    const desk = await openDesk({ balanceCents: 0, settings: { autoResendAfterTopUp: false } });
    const order = await desk.place();
    await desk.open(order);
    const { seeStatus, seeReason, reasons, press } = orderPage(page);
    await seeReason('Money Box reicht nicht');
    await seeStatus('In Bearbeitung');
    const missing = euro((await order.read()).costCents ?? 0);
    await see(reasons).toContainText(`Laden Sie mindestens ${missing} auf`);

    await reasons.getByRole('link', { name: 'Aufladen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Money Box aufladen' });
    await see(dialog.getByRole('textbox', { name: 'Betrag' })).toHaveValue(missing.replace(' €', ''));
    await dialog.getByRole('checkbox', { name: 'Danach die wartende Bestellung senden' }).uncheck();
    await dialog.getByRole('button', { name: `${missing} aufladen`, exact: true }).click();
    await see(page.getByText(`${missing} sind Ihrer Money Box gutgeschrieben.`)).toBeVisible();

    await desk.open(order);
    await press('Bestellung erneut senden');
    await seeStatus('Übermittelt');
  },
);

journey(
  '„aufladen & alle senden" tops up what is missing and sends every order that waited',
  async ({ page, openDesk }) => {
    const desk = await openDesk({ balanceCents: 0 });
    const orders = [await desk.place(), await desk.place(), await desk.place()];
    await page.goto('/money-box');
    await see(page.getByText(/3 Bestellungen warten auf/).first()).toBeVisible();
    await page.getByRole('link', { name: /aufladen & alle senden$/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Money Box aufladen' });
    await dialog.getByRole('button', { name: /aufladen & alle senden$/ }).click();
    await see(page.getByText('Die wartenden Bestellungen werden jetzt gesendet.')).toBeVisible();

    for (const { number } of orders)
      await see(page.getByRole('row', { name: `Bestellung ${number}` })).toBeVisible();
    await see(page.getByRole('link', { name: /^Money Box: (Verfügbar )?0,00 €$/ })).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: 'Bestellungen' }).click();
    await see(page.getByText('Alles erledigt')).toBeVisible();
  },
);

journey(
  'mistakes in the amount are named; a bank transfer is credited once it is confirmed',
  async ({ page, openDesk }) => {
    await openDesk({ balanceCents: 1_000 });
    await page.goto('/money-box');
    await page.getByRole('main').getByRole('link', { name: 'Aufladen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Money Box aufladen' });
    const amount = dialog.getByRole('textbox', { name: 'Betrag' });
    const submit = dialog.locator('button[type=submit]');
    for (const [typed, answer] of [
      ['zwölf', 'Das ist kein Betrag.'],
      ['0', 'Laden Sie mindestens 0,01 € auf.'],
      ['200000', 'Auf einmal gehen höchstens 100.000,00 €.'],
    ] as const) {
      await amount.fill(typed);
      await submit.click();
      await see(dialog).toContainText(answer);
    }
    await amount.fill('1.234,5');
    await dialog.getByRole('radio', { name: /Überweisung/ }).check();
    await dialog.getByRole('button', { name: '1.234,50 € aufladen' }).click();

    const transfer = page.getByRole('dialog', { name: 'Überweisung vorgemerkt' });
    await see(transfer).toContainText('Verwendungszweck');
    await transfer.getByRole('button', { name: 'Fertig' }).click();
    await see(page.getByRole('row', { name: /1\.234,50/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Zahlungseingang bestätigen: 1.234,50 €' }).click();
    await see(page.getByRole('row', { name: /1\.234,50/ })).toContainText('1.244,50 €');
  },
);
