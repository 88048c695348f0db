import { actOn } from '@bestellwerk/testing/builders/act-on-order';
import { EVERGREEN_SKU } from '@bestellwerk/testing/builders/build-order';
import { topUp } from '@bestellwerk/testing/builders/build-seller';
import { waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
import { expect } from 'playwright/test';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

journey(
  'an unknown article is mapped once, and the orders that wait for it go on by themselves',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({ items: [{ sku: 'SHOP-0815' }] });
    const second = await desk.place({ items: [{ sku: 'SHOP-0815' }] });
    await desk.open(order);
    const { seeStatus, seeReason, reasons } = orderPage(page);
    await seeReason('Artikel unbekannt');
    await reasons.getByRole('button', { name: 'Artikel zuordnen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Artikel zuordnen' });
    await dialog.getByRole('button', { name: 'Zuordnen' }).click();
    await see(dialog).toContainText('Geben Sie die Artikelnummer ein');
    await dialog.getByRole('textbox').fill(EVERGREEN_SKU);
    await dialog.getByRole('button', { name: 'Zuordnen' }).click();
    await see(page.getByText('SHOP-0815 ist zugeordnet.')).toBeVisible();
    await seeStatus('Übermittelt');
    await desk.open(second);
    await seeStatus('Übermittelt');
  },
);

journey('many orders are sent again at once, with a result for each', async ({ page, openDesk, db }) => {
  const desk = await openDesk({ balanceCents: 0, settings: { autoResendAfterTopUp: false } });
  const good = [await desk.place(), await desk.place()];
  const bad = await desk.place({ customer: { phone: 'keine' } });
  // What comes later is announced, not put between the rows.
  for (const order of [...good, bad]) await waitForOrder(db, order, 'in_progress');
  await page.goto('/bestellungen');
  await see(page.getByRole('row', { name: bad.number })).toContainText('Money Box reicht nicht');
  await topUp(db, desk.sellerId, 50_000);

  await page.getByRole('checkbox', { name: 'Alle geladenen Bestellungen auswählen' }).check();
  const bar = page.getByRole('region', { name: 'Aktionen für die Auswahl' });
  await see(bar).toContainText('3 ausgewählt');
  await bar.getByRole('button', { name: 'Erneut senden' }).click();
  const question = page.getByRole('dialog', { name: 'Bestellungen erneut senden?' });
  await see(question).toContainText('Das Guthaben reicht für alle 2.');
  await see(question).toContainText(
    '1 bleibt in Bearbeitung, bis der Grund behoben ist: Telefonnummer ungültig.',
  );
  await question.getByRole('button', { name: 'Erneut senden' }).click();
  const progress = page.getByRole('dialog', { name: 'Fertig: Erneut senden' });
  await see(progress).toContainText('3 von 3 erledigt');
  for (const { number } of [...good, bad]) {
    await see(progress.getByRole('listitem').filter({ hasText: number })).toBeVisible();
  }
  await page.reload();
  await see(progress).toContainText('3 von 3 erledigt');
  await progress.getByRole('button', { name: 'Schließen' }).last().click();
  for (const order of good) await see(page.getByRole('row', { name: order.number })).toHaveCount(0);
  await see(page.getByRole('row', { name: bad.number })).toContainText('Telefonnummer ungültig');
});

journey("a row's own button sends the order and says what became of it", async ({ page, openDesk, db }) => {
  const desk = await openDesk({ balanceCents: 0, settings: { autoResendAfterTopUp: false } });
  const order = await desk.place();
  await waitForOrder(db, order, 'in_progress');
  await topUp(db, desk.sellerId, 50_000);
  await page.goto('/bestellungen');
  await page.getByRole('button', { name: `Erneut senden: Bestellung ${order.number}` }).click();
  await see(page.getByText(`Bestellung ${order.number} wird übermittelt.`)).toBeVisible();
  await see.poll(async () => (await order.read()).status).toBe('forwarded');
});

journey('Enter right after typing opens what was typed, never the hit before', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const first = await desk.place({ customer: { phone: 'keine', lastName: 'Zwilling' } });
  const second = await desk.place({ customer: { phone: 'keine', lastName: 'Zwilling' } });
  await page.goto('/bestellungen');
  const search = page.getByRole('textbox', { name: 'Suchen' });
  await search.fill(first.number);
  await see(page.getByRole('row', { name: second.number })).toHaveCount(0);
  await search.fill('Zwilling');
  await page.keyboard.press('Enter');
  await see(page.getByRole('row', { name: second.number })).toBeVisible();
  await see(page).toHaveURL(/q=Zwilling/);
  await search.fill(first.number);
  await see(page.getByRole('row', { name: second.number })).toHaveCount(0);
  await search.fill(second.number);
  await page.keyboard.press('Enter');
  await see(page.getByRole('heading', { level: 1 })).toContainText(second.number);
});

journey(
  'an order that somebody else dealt with meanwhile is not sent, and its row says so',
  async ({ page, openDesk, db }) => {
    const desk = await openDesk({ balanceCents: 0, settings: { autoResendAfterTopUp: false } });
    const byKey = await desk.place();
    const byButton = await desk.place();
    for (const order of [byKey, byButton]) {
      await see.poll(async () => (await order.read()).status).toBe('in_progress');
    }
    // Nothing else tells the list.
    await page.route('**/api/v1/stream', (route) => route.fulfill({ status: 404 }));
    await page.goto('/bestellungen');
    for (const { number } of [byKey, byButton]) {
      await see(page.getByRole('row', { name: number })).toContainText('Money Box reicht nicht');
    }
    for (const order of [byKey, byButton]) await actOn(db, order).markManuallySent();
    await page.getByRole('link', { name: byKey.number, exact: true }).focus();
    await page.keyboard.press('r');
    await see(page.getByText('weil sich der Status der Bestellung inzwischen geändert hat')).toBeVisible();
    await see(page.getByRole('row', { name: byKey.number })).toContainText('Manuell versendet');
    await see(page.getByRole('row', { name: byButton.number })).toContainText('In Bearbeitung');
  },
);

journey(
  'on a laptop nothing of a row is hidden, and a phone corrects in the grid, too',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    // As long as numbers and names of shops get.
    const order = await desk.place({
      number: '305-5148324-4100098',
      customer: { phone: 'keine', firstName: 'Maximilian', lastName: 'Sommerfeld-Hohenstein' },
    });
    await desk.place({ customer: { phone: 'keine' } });
    await desk.place({ payment: { method: 'bank_transfer', paid: false }, totalCents: 123_450 });
    const rename = { data: { name: 'Lampenladen Sommerfeld, zweiter Shop' } };
    expect((await page.request.patch(`/api/v1/channels/${desk.channelId}`, rename)).status()).toBe(200);
    await page.goto('/bestellungen');
    const table = page.getByRole('table');
    await see(table).toContainText('305-5148324-4100098');
    for (const width of [1280, 1366, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await see
        .poll(() =>
          table.evaluate((element) => element.scrollWidth - (element.parentElement?.clientWidth ?? 0)),
        )
        .toBe(0);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/bestellungen?ansicht=all');
    const tab = page.getByRole('link', { name: /^Alle/u });
    await see(tab).toHaveAttribute('aria-current', 'page');
    await see(tab).toBeInViewport({ ratio: 1 });
    await page.goto('/bestellungen/beheben/tabelle?grund=phone_invalid');
    const cell = page.getByRole('textbox', { name: 'Telefon, Bestellung 305-5148324-4100098' });
    await cell.fill('+49 30 1111111');
    const right = await cell.evaluate((element) => element.getBoundingClientRect().right);
    see(right).toBeLessThan(390);
    await page.getByRole('button', { name: '1 speichern & senden' }).click();
    await see.poll(async () => (await order.read()).status).toBe('forwarded');
  },
);
