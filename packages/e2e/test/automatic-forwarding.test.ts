import { euro } from '../src/euro.ts';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

journey(
  'a paid, valid order is reserved, forwarded and paid from the Money Box by itself',
  async ({ page, openDesk }) => {
    const desk = await openDesk({ balanceCents: 50_000 });
    await page.goto('/bestellungen?ansicht=all');
    await see(page.getByText('Noch keine Bestellungen')).toBeVisible();

    const order = await desk.place();
    await page.getByRole('link', { name: order.number }).click();
    const { section, seeStatus } = orderPage(page);
    await seeStatus('Übermittelt');

    const { costCents } = await order.read();
    const cost = euro(costCents ?? 0);
    await see(section('Beim Lieferanten')).toContainText('Bestellnummer');
    await see(section('Kosten und Marge')).toContainText(cost);
    await see(section('Kosten und Marge')).toContainText('Money Box');
    await see(section('Verlauf')).toContainText('Vom Lieferanten angenommen');
    await see(page.getByRole('button', { name: 'Bestellung erneut senden' })).toHaveCount(0);

    await page.getByRole('navigation').getByRole('link', { name: 'Money Box' }).click();
    const movement = page.getByRole('row', { name: `Bestellung ${order.number}` });
    await see(movement).toContainText(cost);
    await see(movement).toContainText(euro(50_000 - (costCents ?? 0)));
  },
);

journey(
  'what is being sent is reserved until the supplier has accepted it',
  async ({ page, openDesk, supplier }) => {
    const desk = await openDesk({ balanceCents: 50_000 });
    await supplier.fault({ fault: 'slow', delayMs: 3_000, match: { endpoint: 'order/create' }, times: 1 });
    await page.goto('/money-box');
    await see(page.getByText(euro(50_000)).first()).toBeVisible();

    const order = await desk.place();
    const reserved = page.getByRole('term').filter({ hasText: 'Reserviert' }).locator('+ dd');
    await see(reserved).not.toContainText(euro(0));
    const cost = euro((await order.read()).costCents ?? 0);
    await see(reserved).toContainText(cost);
    await see(page.getByRole('row', { name: `Bestellung ${order.number}` })).toContainText(cost);
    await see(reserved).toContainText(euro(0));
  },
);
