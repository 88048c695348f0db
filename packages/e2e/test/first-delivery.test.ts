import { journey, see } from '../src/journey.ts';
import { sendWooCommerceOrder } from '../src/shop.ts';

journey(
  'while a shop is being connected, a delivery with the wrong secret shows, and then the first good one',
  async ({ page, openDesk }) => {
    await openDesk();
    await page.goto('/kanaele?verbinden');
    const dialog = page.getByRole('dialog', { name: 'Kanal verbinden' });
    await dialog.getByRole('radio', { name: /WooCommerce/u }).check();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Lampenladen');
    await dialog.getByRole('button', { name: 'Verbinden' }).click();
    const created = page.getByRole('dialog', { name: 'Lampenladen ist angelegt' });
    const webhookUrl = await created.getByRole('group', { name: 'Adresse für den Webhook' }).innerText();
    const secret = await created.getByRole('group', { name: 'Geheimnis für den Webhook' }).innerText();
    await see(created.getByText('Warten auf die erste Lieferung …')).toBeVisible();

    const order = { id: 1, number: '1' };
    see(await sendWooCommerceOrder({ webhookUrl, secret: 'falsch' }, order)).toBe(401);
    await see(created.getByText('Eine Lieferung wurde abgewiesen')).toBeVisible();
    see(await sendWooCommerceOrder({ webhookUrl, secret }, order)).toBe(200);
    await see(created.getByText('Test-Lieferung empfangen')).toBeVisible();
    await see(created.getByText('Warten auf die erste Lieferung …')).toBeHidden();
  },
);
