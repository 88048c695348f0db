import { euro } from '../src/euro.ts';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

journey(
  'PayPal steps in only after an account is there and it is switched on; the Money Box pays first',
  async ({ page, openDesk, supplier }) => {
    const desk = await openDesk({ balanceCents: 0 });
    const stuck = await desk.place();
    await desk.open(stuck);
    const { seeReason, seeStatus, press, section } = orderPage(page);
    await seeReason('Money Box reicht nicht');

    await page.getByRole('navigation').getByRole('link', { name: 'Einstellungen' }).click();
    const paypal = page.getByRole('switch', { name: 'PayPal einspringen lassen' });
    await paypal.click();
    await see(page.getByText('Es ist noch kein PayPal-Konto hinterlegt')).toBeVisible();
    await see(paypal).not.toBeChecked();
    await page.getByRole('link', { name: 'PayPal-Konto hinterlegen' }).click();

    await see(page).toHaveURL(/konto\/benutzerdaten/u);
    const email = page.getByRole('textbox', { name: 'E-Mail-Adresse Ihres PayPal-Kontos' });
    await email.fill('erika.muster');
    await page.getByRole('button', { name: 'PayPal-Konto hinterlegen' }).click();
    await see(page.getByText('Das ist keine vollständige E-Mail-Adresse.')).toBeVisible();
    await email.fill('erika@muster.de');
    await page.getByRole('button', { name: 'PayPal-Konto hinterlegen' }).click();
    await page.getByRole('link', { name: 'Unter Einstellungen einschalten' }).click();
    await paypal.click();
    await see(paypal).toBeChecked();

    await desk.open(stuck);
    await press('Bestellung erneut senden');
    await seeStatus('Übermittelt');
    await see(section('Kosten und Marge')).toContainText('PayPal');
    const [sent] = (await supplier.orders()).slice(-1);
    see(sent?.paymentMethod).toBe('paypal');

    await page.goto('/money-box?aufladen=10000');
    await page.getByRole('button', { name: '100,00 € aufladen' }).click();
    await see(page.getByRole('row', { name: /100,00/u })).toBeVisible();
    const covered = await desk.place();
    await desk.open(covered);
    await seeStatus('Übermittelt');
    await see(section('Kosten und Marge')).toContainText('Money Box');
    const cost = (await covered.read()).costCents ?? 0;
    await see(page.getByRole('banner').getByText(euro(10_000 - cost))).toBeVisible();
  },
);
