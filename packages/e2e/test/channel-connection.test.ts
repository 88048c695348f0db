import { startWooCommerce } from '@bestellwerk/testing/imitations/woocommerce/start-woocommerce';
import { findViolations, loadAxe } from '../src/find-violations.ts';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

journey(
  'a shop is connected through its own API; its order arrives, and is cancelled there, too',
  { timeout: 120_000 },
  async ({ page, openDesk }) => {
    await using shop = await startWooCommerce();
    const externalId = shop.placeOrder(new Date(), { sku: '' });
    await loadAxe(page);
    await openDesk();
    await page.goto('/kanaele?verbinden');
    const dialog = page.getByRole('dialog', { name: 'Kanal verbinden' });
    await dialog.getByRole('radio', { name: /WooCommerce/u }).check();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Laden Nord');
    await dialog.getByRole('button', { name: 'Verbinden' }).click();
    await page.getByRole('link', { name: 'Zum Kanal' }).click();
    await page.getByRole('link', { name: 'Einrichtung', exact: true }).click();

    const section = page.getByRole('region', { name: 'Abholen und zurückmelden' });
    const save = section.getByRole('button', { name: 'Speichern & Verbindung testen' });
    await save.click();
    await see(section.getByLabel('Adresse des Shops')).toBeFocused();
    see(await findViolations(page)).toEqual([]);
    await section.getByLabel('Adresse des Shops').fill(shop.url);
    await section.getByLabel('Consumer Key').fill('ck_imitated');
    await section.getByLabel('Consumer Secret').fill('falsch');
    await save.click();
    await see(section).toContainText('Der Kanal nimmt die Zugangsdaten nicht an.');
    see(await findViolations(page)).toEqual([]);

    await section.getByRole('button', { name: 'Zugangsdaten ändern' }).click();
    await section.getByLabel('Adresse des Shops').fill(shop.url);
    await section.getByLabel('Consumer Key').fill('ck_imitated');
    await section.getByLabel('Consumer Secret').fill('cs_imitated');
    await save.click();
    await see(section).toContainText('Die Verbindung funktioniert.');

    await page.getByRole('link', { name: 'Alle Lieferungen' }).click();
    await page.getByRole('link', { name: 'Zur Bestellung' }).first().click();
    const order = orderPage(page);
    await see(page.getByRole('heading', { level: 1 })).toHaveText(`Bestellung ${externalId}`);
    await order.press('Stornieren');
    const cancel = page.getByRole('dialog');
    await see(cancel.getByRole('radio', { name: /Auch in Laden Nord/u })).toBeChecked();
    see(await findViolations(page)).toEqual([]);
    await cancel.getByRole('button', { name: 'Bestellung stornieren' }).click();
    await see(order.section('Rückmeldung an Laden Nord')).toContainText('Im Kanal storniert');
    see(shop.isCancelled(externalId)).toBe(true);
    see(await findViolations(page)).toEqual([]);
  },
);
