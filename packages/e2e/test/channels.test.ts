import type { Page } from 'playwright';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';
import { sendShopifyOrder, sendWooCommerceOrder } from '../src/shop.ts';

async function connect(page: Page, type: string, name: string) {
  await page.goto('/kanaele');
  await page.getByRole('link', { name: 'Kanal verbinden' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Kanal verbinden' });
  await dialog.getByRole('radio', { name: new RegExp(type, 'u') }).check();
  await dialog.getByRole('button', { name: 'Verbinden' }).click();
  await see(dialog).toContainText('Geben Sie dem Kanal einen Namen');
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Verbinden' }).click();
  const created = page.getByRole('dialog', { name: `${name} ist angelegt` });
  const webhookUrl = await created.getByRole('group', { name: 'Adresse für den Webhook' }).innerText();
  return { created, webhookUrl };
}

journey(
  'WooCommerce is connected; a signed order arrives and goes on, a forged one does not',
  async ({ page, openDesk }) => {
    await openDesk();
    const { created, webhookUrl } = await connect(page, 'WooCommerce', 'Lampenladen');
    const secret = await created.getByRole('group', { name: 'Geheimnis für den Webhook' }).innerText();
    await created.getByRole('link', { name: 'Zum Kanal' }).click();
    await see(page.locator('h1 ~ *').getByText('Noch nichts empfangen')).toBeVisible();

    const order = { id: 727, number: '2026-727' };
    see(await sendWooCommerceOrder({ webhookUrl, secret: 'geraten' }, order)).toBe(401);
    see(await sendWooCommerceOrder({ webhookUrl, secret }, order)).toBe(200);
    see(await sendWooCommerceOrder({ webhookUrl, secret }, order)).toBe(200);
    await see(page.getByRole('link', { name: 'Zur Bestellung' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Zur Bestellung' }).first().click();
    await see(page.getByRole('heading', { level: 1 })).toHaveText('Bestellung 2026-727');
    await orderPage(page).seeStatus('Übermittelt');
  },
);

journey(
  'Shopify gets its own secret; the sample phone number stops the order with its reason',
  async ({ page, openDesk }) => {
    await openDesk();
    const { created, webhookUrl } = await connect(page, 'Shopify', 'Lampen Shopify');
    const secret = 'shpss_vom_shop_selbst_gemacht';
    await created.getByRole('textbox', { name: 'Schlüssel aus Shopify' }).fill(secret);
    await created.getByRole('button', { name: 'Geheimnis speichern' }).click();
    await see(
      created.or(page.getByRole('listitem')).getByText('Das Geheimnis ist gespeichert.').first(),
    ).toBeVisible();

    see(await sendShopifyOrder({ webhookUrl, secret }, { id: 1042, name: '#1042' })).toBe(200);
    await page.goto('/bestellungen');
    const row = page.getByRole('row', { name: '#1042' });
    await see(row).toContainText('Telefonnummer ungültig');
    await see(row).toContainText('Lampen Shopify');
  },
);

journey(
  'a delivery that is no order stays visible with its reason and can be processed again',
  async ({ page, openDesk }) => {
    await openDesk();
    const { created, webhookUrl } = await connect(page, 'WooCommerce', 'Lampenladen');
    const secret = await created.getByRole('group', { name: 'Geheimnis für den Webhook' }).innerText();
    see(await sendWooCommerceOrder({ webhookUrl, secret }, { id: 3, number: '3', items: false })).toBe(200);
    await page.goto('/kanaele');
    await page
      .getByRole('link', { name: /1 fehlgeschlagener Import aus Lampenladen|Lampenladen/ })
      .first()
      .click();
    await see(page.getByText('Die Bestellung enthält keine Artikel.')).toBeVisible();
    await page.getByRole('button', { name: /^Noch einmal verarbeiten/ }).click();
    await see(page.getByText('Wieder fehlgeschlagen.')).toBeVisible();
  },
);
