import type { Locator, Page } from 'playwright';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

const MOST_STOPS = 80;

/** Presses Tab until it is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await see(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached with ${MOST_STOPS} presses of Tab`);
}

journey(
  'an address is corrected and the order is sent with the keyboard alone',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({
      shippingAddress: {
        line1: 'Karl-Friedrich-von-Siemens-Straße 112, Hinterhaus, Wohnung 34, bei Hoffmann',
      },
    });
    await page.goto('/bestellungen');
    const fix = page.getByRole('link', { name: `Adresse kürzen: Bestellung ${order.number}` });
    await see(fix).toBeVisible();
    await page.keyboard.press('Tab');
    await see(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, fix);
    await page.keyboard.press('Enter');

    await see(page.getByRole('heading', { level: 1 })).toContainText(order.number);
    const { section, field, seeStatus } = orderPage(page);
    await tabTo(page, section('Kunde und Lieferadresse').getByRole('button', { name: 'Übernehmen' }));
    await page.keyboard.press('Enter');
    await see(field('Zeile 1: Straße und Hausnummer')).toHaveValue(/^Karl-Friedrich-von-Siemens-Str\. 112/u);
    await tabTo(page, page.getByRole('button', { name: 'Speichern & erneut senden' }));
    await page.keyboard.press('Enter');
    await seeStatus('Übermittelt');
  },
);
