import { referenceOf } from '@bestellwerk/testing/forwarding/forwarding-harness';
import { journey, see } from '../src/journey.ts';
import { orderPage } from '../src/order-page.ts';

journey(
  'one warehouse refuses its part: the rest waits with its reason and is sent again',
  async ({ page, openDesk, supplier }) => {
    const articles = (await supplier.catalog()).filter((article) => article.active && article.stock > 20);
    const [here] = articles;
    const there = articles.find((article) => article.warehouse !== here?.warehouse);
    if (!here || !there) throw new Error('the catalogue has no two warehouses');
    await supplier.fault({
      fault: 'reject:ER003',
      match: { endpoint: 'order/create', sku: there.sku },
      times: 1,
    });
    const desk = await openDesk();
    const order = await desk.place({ items: [{ sku: here.sku }, { sku: there.sku }], totalCents: 30_000 });
    await desk.open(order);
    const { seeStatus, seeReason, section, press } = orderPage(page);
    await seeReason('Teilweise übermittelt');
    await seeReason('Nicht vorrätig');
    await seeStatus('In Bearbeitung');
    await see(section('Artikel').getByRole('listitem').filter({ hasText: here.sku })).toContainText(
      'übermittelt',
    );
    await see(section('Beim Lieferanten')).toContainText(here.sku);

    await press('Bestellung erneut senden');
    await seeStatus('Übermittelt');
    await see(section('Beim Lieferanten')).toContainText(there.sku);
    const sent = await supplier.ordersOf(referenceOf(order.orderId));
    see(new Set(sent.map(({ products }) => products[0]?.reference))).toEqual(new Set([here.sku, there.sku]));
  },
);

journey(
  'the supplier is down: the order says so and goes on by itself when he is back',
  async ({ page, openDesk, supplier }) => {
    await supplier.fault({ fault: 'html_503' });
    const desk = await openDesk();
    const order = await desk.place();
    await desk.open(order);
    const { seeStatus, seeReason } = orderPage(page);
    await seeReason('Lieferant nicht erreichbar');
    await seeReason('Sie müssen nichts tun');
    await seeStatus('In Bearbeitung');
    await supplier.clearFaults();
    await seeStatus('Übermittelt', { withinMs: 40_000 });
  },
);

journey(
  'an answer stays out: the order is asked about, never sent twice, and settles by itself',
  async ({ page, openDesk, supplier }) => {
    await supplier.fault({ fault: 'timeout_after', match: { endpoint: 'order/create' }, times: 1 });
    await supplier.fault({ fault: 'http_500', match: { endpoint: 'order/reference' } });
    const desk = await openDesk();
    const order = await desk.place();
    await desk.open(order);
    const { seeStatus, seeReason, section } = orderPage(page);
    await seeReason('Ergebnis unklar');
    await seeStatus('Wird übermittelt');
    await see(page.getByRole('button', { name: /Bestellung erneut senden|Stornieren/ })).toHaveCount(0);
    await supplier.clearFaults();
    await seeStatus('Übermittelt', { withinMs: 40_000 });
    await see(section('Übertragungen an den Lieferanten')).toContainText('Nachfrage');
    see(await supplier.ordersOf(referenceOf(order.orderId))).toHaveLength(1);
  },
);

journey('tracking appears by itself and the order is shipped', async ({ page, openDesk, supplier }) => {
  const desk = await openDesk();
  const order = await desk.place();
  await desk.open(order);
  const { seeStatus, section } = orderPage(page);
  await seeStatus('Übermittelt');
  const [sent] = await supplier.ordersOf(referenceOf(order.orderId));
  await supplier.ship(sent?.id ?? '', { trackingNumber: 'JD014600003828' });
  await seeStatus('Versendet');
  await see(section('Beim Lieferanten')).toContainText('JD014600003828');

  await page.goto('/bestellungen?ansicht=all');
  await page.getByRole('textbox', { name: 'Suchen' }).fill('JD014600003828');
  await see(page.getByRole('row', { name: order.number })).toContainText('Versendet');
});
