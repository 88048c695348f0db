import {
  confirmTopUp,
  createTopUp,
  exportMoneyBoxEntries,
  getMoneyBox,
  listMoneyBoxEntries,
  listTopUps,
} from '@bestellwerk/contracts/seller-api/money-box';
import { editSettings } from '@bestellwerk/contracts/seller-api/settings';
import { createOrder } from '@bestellwerk/contracts/seller-api/orders';
import { paymentProvider } from '@bestellwerk/core/money-box/payment-provider';
import { execute, sql } from '@bestellwerk/db/sql';
import { cents } from '@bestellwerk/domain/money';
import type { QueryOf } from '@bestellwerk/contracts/http/operation';
import { describe, expect, test } from 'vitest';
import { csvHeader, csvLine } from '../src/routes/money-box/money-box-csv.ts';
import { apiHarness } from './support/api-harness.ts';
import { newOrder } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();
const euro = (amountCents: number) => ({ amountCents, currency: 'EUR' as const });

describe('topping up', () => {
  test.each(['card', 'paypal'] as const)('by %s is there at once in the demo', async (method) => {
    const { client } = await api().seller({ balanceCents: 0 });
    const topUp = await client.ok(createTopUp, { body: { amount: euro(1_234), method } });
    expect(topUp).toMatchObject({ status: 'settled', amount: euro(1_234), method, resendBlocked: false });
    expect(await client.ok(getMoneyBox)).toMatchObject({ available: euro(1_234), reserved: euro(0) });
    const { items } = await client.ok(listMoneyBoxEntries);
    expect(items).toMatchObject([
      { kind: 'top_up', amount: euro(1_234), balanceAfter: euro(1_234), topUpId: topUp.id },
    ]);
  });

  test('by bank transfer waits, with a reference to write on it, until it is confirmed', async () => {
    const { client } = await api().seller({ balanceCents: 0 });
    const body = { amount: euro(500), method: 'bank_transfer' as const };
    const topUp = await client.ok(createTopUp, { body });
    expect(topUp.status).toBe('pending');
    expect(topUp.reference).toMatch(/\S{6,}/);
    expect((await client.ok(listTopUps, { query: { status: 'pending' } })).items).toEqual([topUp]);
    expect((await client.ok(getMoneyBox)).available).toEqual(euro(0));
    const settled = await client.ok(confirmTopUp, { params: { id: topUp.id } });
    expect(settled.status).toBe('settled');
    expect((await client.ok(getMoneyBox)).available).toEqual(euro(500));
  });

  test('confirming twenty times at once credits once', async () => {
    const { client } = await api().seller({ balanceCents: 0 });
    const body = { amount: euro(500), method: 'bank_transfer' as const };
    const { id } = await client.ok(createTopUp, { body });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.send(confirmTopUp, { params: { id } })),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect((await client.ok(getMoneyBox)).available).toEqual(euro(500));
    expect((await client.ok(listMoneyBoxEntries)).items).toHaveLength(1);
  });

  test.each([0, -1, 10_000_001, 1.5, 1e300])('400 for %d cents', async (amountCents) => {
    const { client } = await api().seller();
    const body = { amount: { amountCents, currency: 'EUR' as const }, method: 'card' as const };
    const problem = await client.refused(createTopUp, { body });
    expect([problem.status, problem.errors?.[0]?.path]).toEqual([400, 'amount.amountCents']);
  });

  test('nobody can credit themselves where money is real', async () => {
    await using real = await apiHarness({
      payments: paymentProvider('none'),
      installation: { demo: false, payments: 'none' },
    });
    const { client } = await real.seller({ balanceCents: 0 });
    for (const method of ['card', 'paypal', 'bank_transfer'] as const) {
      const { id, status } = await client.ok(createTopUp, { body: { amount: euro(500), method } });
      expect(status).toBe('pending');
      const problem = await client.refused(confirmTopUp, { params: { id } });
      expect(problem).toMatchObject({ status: 403, code: 'forbidden' });
    }
    expect((await client.ok(getMoneyBox)).available).toEqual(euro(0));
  });
});

describe('the balance', () => {
  test('says what is missing for the orders that wait for money', async () => {
    const { client, sellerId, channelId } = await api().seller({ balanceCents: 1_000 });
    const { id } = await client.ok(createOrder, { body: newOrder(channelId) });
    // The supplier's quote is the forwarder's work; here only its result is written down.
    await api().db.withSeller(sellerId, (tx) =>
      execute(
        tx,
        sql`UPDATE orders SET status = 'in_progress', cost_cents = 2500, reason_codes = ARRAY['insufficient_funds'],
              reasons = '[{"code":"insufficient_funds","since":"2026-11-23T10:00:00.000Z"}]'
            WHERE seller_id = ${sellerId}::uuid AND id = ${id}::uuid`,
      ),
    );
    expect(await client.ok(getMoneyBox)).toMatchObject({
      blocked: { orders: 1, cost: euro(2_500) },
      missing: euro(1_500),
    });
  });

  test('below the threshold is low; no threshold, never', async () => {
    const { client } = await api().seller({ balanceCents: 1_000 });
    expect((await client.ok(getMoneyBox)).lowBalance).toBe(false);
    await client.ok(editSettings, { body: { lowBalanceThreshold: euro(1_001) } });
    expect((await client.ok(getMoneyBox)).lowBalance).toBe(true);
    await client.ok(editSettings, { body: { lowBalanceThreshold: null } });
    expect((await client.ok(getMoneyBox)).lowBalance).toBe(false);
  });

  test('without use there is no forecast', async () => {
    const { client } = await api().seller();
    expect((await client.ok(getMoneyBox)).forecastDays).toBeUndefined();
  });
});

describe('the movements', () => {
  test('page by page, newest first, each with the balance it left', async () => {
    const { client } = await api().seller({ balanceCents: 0 });
    for (const amountCents of [100, 200, 300]) {
      await client.ok(createTopUp, { body: { amount: euro(amountCents), method: 'card' } });
    }
    const first = await client.ok(listMoneyBoxEntries, { query: { limit: '2' } });
    const query = { limit: '2', cursor: first.nextCursor ?? '' };
    const second = await client.ok(listMoneyBoxEntries, { query });
    expect([...first.items, ...second.items].map((entry) => entry.balanceAfter.amountCents)).toEqual([
      600, 300, 100,
    ]);
    expect(second.nextCursor).toBeNull();
    expect((await client.ok(listMoneyBoxEntries, { query: { kind: 'capture' } })).items).toEqual([]);
  });

  test('narrowed by kind, by day in Berlin and by order, in the list and in the file', async () => {
    const { client, sellerId, channelId } = await api().seller({ balanceCents: 10_000 });
    const order = await client.ok(createOrder, { body: newOrder(channelId, { number: 'R-77' }) });
    const pay = (id: string, at: string, balance: number, orderId: string | null) =>
      api().db.withSeller(sellerId, (tx) =>
        execute(
          tx,
          sql`INSERT INTO transfer (seller_id, id, kind, debit_account, credit_account, amount_cents, balance_after_cents, order_id, part_id, created_at)
              VALUES (${sellerId}::uuid, ${id}, 'capture', 'money_box', 'supplier', 100, ${balance}, ${orderId}::uuid, gen_random_uuid(), ${at}::timestamptz)`,
        ),
      );
    await pay('c1', '2027-03-05T22:59:59Z', 9_900, null);
    await pay('c2', '2027-03-05T23:00:00Z', 9_800, order.id);
    await pay('c3', '2027-03-06T22:59:59Z', 9_700, null);
    await pay('c4', '2027-03-06T23:00:00Z', 9_600, null);
    const found = async (query: QueryOf<typeof exportMoneyBoxEntries>) => {
      const list = await client.ok(listMoneyBoxEntries, { query });
      const file = await client.send(exportMoneyBoxEntries, { query });
      const lines = file.text.trim().split('\r\n').slice(1);
      const ids = list.items.map(({ id }) => id);
      expect(lines.map((line) => line.split(';').at(-1))).toEqual(ids);
      return ids;
    };
    expect(await found({ from: '2027-03-06', to: '2027-03-06' })).toEqual(['c3', 'c2']);
    expect(await found({ from: '2027-03-06' })).toEqual(['c4', 'c3', 'c2']);
    expect(await found({ to: '2027-03-05', kind: 'capture' })).toEqual(['c1']);
    expect(await found({ orderNumber: ' r-77' })).toEqual(['c2']);
    expect(await found({ orderNumber: order.externalId.toUpperCase() })).toEqual(['c2']);
    expect(await found({ orderNumber: 'R-7' })).toEqual([]);
    expect(await found({ from: '2100-01-01' })).toEqual([]);
    expect(await found({ kind: 'top_up' })).toHaveLength(1);
    const stranger = await api().seller({ balanceCents: 0 });
    const theirs = await stranger.client.ok(listMoneyBoxEntries, { query: { orderNumber: 'R-77' } });
    expect(theirs.items).toEqual([]);
  });

  test('as CSV for German spreadsheets, unless English is asked for', async () => {
    const { client } = await api().seller({ balanceCents: 123_456 });
    const german = await client.send(exportMoneyBoxEntries);
    expect(german.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(german.headers.get('content-disposition')).toContain('money-box.csv');
    expect(csvHeader('de').startsWith('\uFEFF')).toBe(true);
    expect(german.text.split('\r\n')[0]).toContain('Zeitpunkt;Art;Betrag;Saldo');
    expect(german.text.split('\r\n')[1]).toContain(';Aufladung;1234,56;1234,56;EUR;;');
    const english = await client.send(exportMoneyBoxEntries, { query: { language: 'en' } });
    expect(english.text.split('\r\n')[1]).toContain(',Top-up,1234.56,1234.56,EUR,,');
  });

  test('a formula in an order number stays text', () => {
    const entry = {
      id: 'x',
      seq: 1,
      at: new Date(0),
      kind: 'capture' as const,
      amountCents: cents(-150),
      balanceAfterCents: cents(0),
      orderId: null,
      topUpId: null,
    };
    const cell = (orderNumber: string) => csvLine({ ...entry, orderNumber }, 'de').split(';')[5];
    expect(cell('=1+1')).toBe("'=1+1");
    expect(cell('@SUM(A1)')).toBe("'@SUM(A1)");
    expect(cell('A"1')).toBe('"A""1"');
    expect(csvLine({ ...entry, orderNumber: '' }, 'de')).toContain(';-1,50;0,00;');
  });
});
