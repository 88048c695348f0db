import { EVERGREEN_SKU } from '@bestellwerk/testing/builders/build-order';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

journey(
  'a token is shown once, posts an order, and is refused once it is revoked',
  async ({ page, openDesk, stack }) => {
    const desk = await openDesk();
    await page.goto('/konto/benutzerdaten');
    const tokens = page.getByRole('region', { name: 'API-Tokens' });
    await tokens.getByRole('button', { name: 'Token anlegen' }).click();
    await see(tokens).toContainText('Geben Sie an, wofür das Token ist');
    await tokens.getByRole('textbox', { name: 'Wofür ist das Token?' }).fill('Warenwirtschaft');
    await tokens.getByRole('button', { name: 'Token anlegen' }).click();
    const token = await tokens.getByRole('group', { name: 'Token für Warenwirtschaft' }).innerText();
    await tokens.getByRole('button', { name: 'Habe ich kopiert' }).click();
    await see(tokens.getByText(token)).toHaveCount(0);

    const postOrder = (externalId: string) =>
      fetch(`${stack.url}/api/v1/orders`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          channelId: desk.channelId,
          externalId,
          number: externalId,
          placedAt: '2026-11-20T10:00:00Z',
          total: { amountCents: 8_990, currency: 'EUR' },
          payment: { method: 'prepaid', paid: true },
          customer: { firstName: 'Mia', lastName: 'Krüger', email: 'mia@example.de', phone: '+49 89 123456' },
          shippingAddress: { line1: 'Sendlinger Str. 8', postcode: '80331', town: 'München', country: 'DE' },
          items: [{ sku: EVERGREEN_SKU, quantity: 1, unitPrice: { amountCents: 8_990, currency: 'EUR' } }],
        }),
      });
    see((await postOrder('W-1')).status).toBe(201);
    see((await postOrder('W-1')).status).toBe(200);
    await page.goto('/bestellungen?ansicht=all');
    await page.getByRole('link', { name: 'W-1' }).click();
    await orderPage(page).seeStatus('Übermittelt');

    await page.goto('/konto/benutzerdaten');
    await tokens.getByRole('button', { name: 'Widerrufen: Warenwirtschaft' }).click();
    const question = page.getByRole('dialog', { name: 'Token für Warenwirtschaft widerrufen?' });
    await question.getByRole('button', { name: 'Token widerrufen' }).click();
    await see(tokens).toContainText('Noch kein Token.');
    see((await postOrder('W-2')).status).toBe(401);
  },
);
