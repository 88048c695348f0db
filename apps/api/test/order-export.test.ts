import { createOrder, exportOrders } from '@bestellwerk/contracts/seller-api/orders';
import { ownerPool } from '@bestellwerk/db/pools';
import { expect, test } from 'vitest';
import { apiHarness } from './support/api-harness.ts';
import { newOrder } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();
const BOM = '\uFEFF';

async function seller() {
  const built = await api().seller();
  const place = (number: string, plan: object = {}) =>
    built.client.ok(createOrder, { body: newOrder(built.channelId, { number, ...plan }) });
  const customer = { firstName: 'Jürgen', lastName: 'Groß; & Söhne', email: 'bad', phone: '+49 30 1234567' };
  await place('=1+1', { placedAt: '2026-11-01T10:00:00Z', total: { amountCents: 123_456, currency: 'EUR' } });
  await place('A-2', { placedAt: '2026-11-02T10:00:00Z', customer });
  return built.client;
}

test('a view as a German spreadsheet takes it: semicolons, a mark in front, a decimal comma', async () => {
  const client = await seller();
  const answer = await client.send(exportOrders, {
    query: { columns: ['number', 'buyer', 'total', 'status', 'reasons', 'fix'], sort: 'placedAt' },
  });
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain('orders.csv');
  const lines = answer.text.replace(BOM, '').split('\r\n');
  expect(lines[0]).toBe('Bestellung;Käufer;Betrag;Währung;Status;Gründe');
  expect(lines[1]).toMatch(/^'=1\+1;[^;]+;1234,56;EUR;/);
  expect(lines[2]).toMatch(/^A-2;"Jürgen Groß; & Söhne";[\d,]+;EUR;In Bearbeitung;E-Mail ungültig/);
  expect(lines).toHaveLength(4);
});

test('an English one has commas and points', async () => {
  const client = await seller();
  const { text } = await client.send(exportOrders, {
    query: { language: 'en', q: '=1+1', columns: ['total', 'number'] },
  });
  expect(text.replace(BOM, '')).toBe("Total,Currency,Order\r\n1234.56,EUR,'=1+1\r\n");
});

test('its filters are those of the list, and a wrong one is refused before anything is sent', async () => {
  const client = await seller();
  const { text } = await client.send(exportOrders, { query: { attention: 'true', columns: 'number' } });
  expect(text.replace(BOM, '')).toBe('Bestellung\r\nA-2\r\n');
  const problem = await client.refused(exportOrders, { query: { columns: 'colour' } });
  expect(problem).toMatchObject({ status: 400, errors: [{ path: 'columns.0' }] });
});

test("more than one read's worth, every order once", { timeout: 60_000 }, async () => {
  const { client, sellerId, channelId } = await api().seller();
  await client.ok(createOrder, { body: newOrder(channelId) });
  await api().db.withSeller(
    sellerId,
    (tx) => tx.prisma.$executeRaw`
      INSERT INTO orders (seller_id, id, channel_id, external_id, number, status, reason_codes, first_name, last_name, email,
        phone, line1, postcode, town, country, original_customer, original_address, total_cents, currency, payment_method,
        paid, placed_at, received_at, updated_at)
      SELECT seller_id, gen_random_uuid(), channel_id, 'copy-' || g, 'copy-' || g, 'cancelled', '{}', first_name, last_name,
        email, phone, line1, postcode, town, country, original_customer, original_address, g, currency, payment_method,
        paid, placed_at, received_at, updated_at
      FROM orders, generate_series(1, 2500) g WHERE seller_id = ${sellerId}::uuid`,
  );
  const { text } = await client.send(exportOrders, { query: { status: 'cancelled', columns: 'number' } });
  const numbers = text.trim().split('\r\n').slice(1);
  expect(numbers).toHaveLength(2_500);
  expect(new Set(numbers).size).toBe(2_500);
});

test('a failure is answered as one, not as a file to keep', async () => {
  await using own = await apiHarness();
  const { client } = await own.seller();
  const owner = ownerPool(own.databaseUrl, { max: 1 });
  await owner.query('ALTER TABLE orders RENAME TO orders_elsewhere');
  await owner.end();
  const answer = await client.send(exportOrders, { query: {} });
  expect(own.takeErrors()).not.toEqual([]);
  expect(answer.status).toBe(500);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.headers.get('content-disposition')).toBeNull();
});
