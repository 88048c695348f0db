import { actOn } from '@bestellwerk/testing/builders/act-on-order';
import { topUp } from '@bestellwerk/testing/builders/build-seller';
import type { Page } from 'playwright';
import { journey, see } from '../src/journey.ts';

const rowNumbers = (page: Page) => page.getByRole('table').locator('tbody tr td:nth-child(2) a');

journey('new orders are announced above the list and come in when asked for', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const first = await desk.place({ customer: { phone: 'keine' } });
  await page.clock.install();
  await page.goto('/bestellungen');
  await see(rowNumbers(page)).toHaveText([first.number]);

  const second = await desk.place({ customer: { phone: 'keine' } });
  await see(page.getByRole('button', { name: '1 neue Bestellung – anzeigen' })).toBeVisible();
  await see(rowNumbers(page)).toHaveText([first.number]);
  // What only changes how the rows look changes the address, and loads nothing, however old the rows are.
  await page.clock.fastForward(15_000);
  await page.getByRole('button', { name: 'Spalten' }).click();
  await page.getByRole('radio', { name: 'Kompakt' }).click();
  await see(page).toHaveURL(/dichte=kompakt/u);
  await page.getByRole('button', { name: 'Fertig' }).click();
  const third = await desk.place({ customer: { phone: 'keine' } });
  await page.getByRole('button', { name: '2 neue Bestellungen – anzeigen' }).click();
  await see(rowNumbers(page)).toHaveText([third.number, second.number, first.number]);
  await see(page.getByRole('button', { name: /neue Bestellung/ })).toHaveCount(0);
});

journey(
  'a row changes in place and stays where it is, even when it leaves the view',
  async ({ page, openDesk, db }) => {
    const desk = await openDesk({ balanceCents: 0, settings: { autoResendAfterTopUp: false } });
    const first = await desk.place();
    const middle = await desk.place();
    const last = await desk.place();
    for (const order of [first, middle, last]) {
      await see.poll(async () => (await order.read()).status).toBe('in_progress');
    }
    await page.goto('/bestellungen');
    const numbers = [last.number, middle.number, first.number];
    await see(rowNumbers(page)).toHaveText(numbers);
    for (const number of numbers) {
      await see(page.getByRole('row', { name: number })).toContainText('Money Box reicht nicht');
    }
    await topUp(db, desk.sellerId, 50_000);
    await actOn(db, middle).resend();
    await see(page.getByRole('row', { name: middle.number })).toContainText('Übermittelt');
    await see(rowNumbers(page)).toHaveText(numbers);
    const done = page.getByRole('button', { name: '1 Bestellung ist hier erledigt – Liste aktualisieren' });
    await see(done).toBeVisible();
    // Another change does not make it forget.
    await actOn(db, last).markManuallySent();
    await see(page.getByRole('row', { name: last.number })).toContainText('Manuell versendet');
    await page
      .getByRole('button', { name: '2 Bestellungen sind hier erledigt – Liste aktualisieren' })
      .click();
    await see(rowNumbers(page)).toHaveText([first.number]);
  },
);

journey(
  'the tabs of a browser share one stream; when the tab that holds it is closed, another takes over',
  async ({ page, openDesk }) => {
    const streams: string[] = [];
    page.context().on('request', (request) => {
      if (request.url().endsWith('/stream')) streams.push(request.url());
    });
    const desk = await openDesk();
    const order = await desk.place({ customer: { phone: 'keine' } });
    await page.goto('/bestellungen');
    await see(rowNumbers(page)).toHaveText([order.number]);
    const other = await page.context().newPage();
    await other.goto('/bestellungen');
    await see(rowNumbers(other)).toHaveText([order.number]);

    await desk.place({ customer: { phone: 'keine' } });
    for (const tab of [page, other]) {
      await see(tab.getByRole('button', { name: '1 neue Bestellung – anzeigen' })).toBeVisible();
    }
    see(streams).toHaveLength(1);

    await page.close();
    await desk.place({ customer: { phone: 'keine' } });
    await see(other.getByRole('button', { name: '2 neue Bestellungen – anzeigen' })).toBeVisible();
    see(streams).toHaveLength(2);
    await desk.place({ customer: { phone: 'keine' } });
    await see(other.getByRole('button', { name: '3 neue Bestellungen – anzeigen' })).toBeVisible();
  },
);

journey(
  'without a connection the desk says since when, and catches up once it is back',
  async ({ page, openDesk }) => {
    const desk = await openDesk();
    const order = await desk.place({ customer: { phone: 'keine' } });
    await page.goto('/bestellungen');
    await see(rowNumbers(page)).toHaveText([order.number]);
    await page.context().setOffline(true);
    await see(page.getByText(/^Keine Verbindung seit \d{2}:\d{2} Uhr/)).toBeVisible();
    await desk.place({ customer: { phone: 'keine' } });
    await page.context().setOffline(false);
    await see(page.getByText(/^Keine Verbindung/)).toHaveCount(0);
    await see(page.getByRole('button', { name: '1 neue Bestellung – anzeigen' })).toBeVisible();
  },
);

journey('where the stream is refused, the desk says so and looks by itself', async ({ page, openDesk }) => {
  const desk = await openDesk();
  const order = await desk.place({ customer: { phone: 'keine' } });
  await page.route('**/api/v1/stream', (route) => route.fulfill({ status: 404 }));
  await page.clock.install();
  await page.goto('/bestellungen');
  await see(rowNumbers(page)).toHaveText([order.number]);
  await page.clock.fastForward(10_000);
  await see(page.getByText(/^Seit \d{2}:\d{2} Uhr kommen Änderungen nicht mehr von selbst an/)).toBeVisible();
  await desk.place({ customer: { phone: 'keine' } });
  await page.clock.fastForward(31_000);
  await page.clock.fastForward(3_000);
  await see(page.getByRole('button', { name: '1 neue Bestellung – anzeigen' })).toBeVisible();

  await page.unroute('**/api/v1/stream');
  await page.clock.fastForward(31_000);
  await see(page.getByText(/^Seit \d{2}:\d{2} Uhr/)).toHaveCount(0);
});

journey("an order's place in its view follows what happens to the others", async ({ page, openDesk, db }) => {
  const desk = await openDesk();
  const first = await desk.place({ customer: { phone: 'keine' } });
  await desk.place({ customer: { phone: 'keine' } });
  await page.goto('/bestellungen');
  await page.getByRole('link', { name: first.number, exact: true }).click();
  await see(page.getByText('2 von 2', { exact: true })).toBeVisible();
  const third = await desk.place({ customer: { phone: 'keine' } });
  await see(page.getByText('3 von 3', { exact: true })).toBeVisible();
  await actOn(db, third).markManuallySent();
  await see(page.getByText('2 von 2', { exact: true })).toBeVisible();
});
