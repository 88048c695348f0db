import {
  cancelOrder,
  createOrder,
  getOrderCounts,
  listOrders,
} from '@bestellwerk/contracts/seller-api/orders';
import { ORDER_STATUSES } from '@bestellwerk/domain/order-status';
import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ApiSeller } from './support/api-harness.ts';
import { newOrder, type NewOrderBody } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();
let seller: ApiSeller;

const customer = {
  firstName: 'Erika',
  lastName: 'Muster',
  email: 'erika@example.de',
  phone: '+49 30 1234567',
};
const euro = (amountCents: number) => ({ amountCents, currency: 'EUR' });

/** Seven orders, told apart by number, the oldest first. */
const PLANS: Partial<NewOrderBody>[] = [
  { number: 'A-1', placedAt: '2026-11-01T10:00:00Z', total: euro(700) },
  {
    number: 'A-2',
    placedAt: '2026-11-02T10:00:00Z',
    total: euro(600),
    customer: { ...customer, email: 'bad' },
  },
  {
    number: 'A-3',
    placedAt: '2026-11-03T10:00:00Z',
    total: euro(500),
    customer: { ...customer, firstName: 'Jürgen', lastName: 'Größe', phone: '0151 2345678' },
  },
  {
    number: 'A-4',
    placedAt: '2026-11-04T10:00:00Z',
    total: euro(400),
    payment: { method: 'bank_transfer', paid: false },
  },
  {
    number: '#1005',
    externalId: 'gid-77',
    placedAt: '2026-11-05T22:59:59Z',
    total: euro(300),
    customer: { ...customer, phone: 'bad', email: 'bad' },
  },
  {
    number: '100%_off',
    // A random one could hold "a-", which one of the searches looks for.
    externalId: 'gid-78',
    placedAt: '2026-11-05T23:00:00Z',
    total: euro(300),
    items: [item('ÄÖ-SKU_9')],
  },
  { number: 'A-7', placedAt: '2026-11-07T10:00:00Z', total: euro(100) },
];

function item(sku: string) {
  return { sku, quantity: 1, unitPrice: euro(100) };
}

beforeAll(async () => {
  seller = await api().seller();
  for (const plan of PLANS) await seller.client.ok(createOrder, { body: newOrder(seller.channelId, plan) });
});

async function numbers(query: Record<string, string | string[]>): Promise<string[]> {
  const { items } = await seller.client.ok(listOrders, { query });
  return items.map((order) => order.number);
}

describe('filters', () => {
  test('newest first by default', async () => {
    expect(await numbers({})).toEqual(['A-7', '100%_off', '#1005', 'A-4', 'A-3', 'A-2', 'A-1']);
  });
  test('status and reason may repeat', async () => {
    expect(await numbers({ status: 'awaiting_payment' })).toEqual(['A-4']);
    expect(await numbers({ status: ['awaiting_payment', 'in_progress'] })).toEqual(['#1005', 'A-4', 'A-2']);
    expect(await numbers({ reason: 'phone_invalid' })).toEqual(['#1005']);
    expect(await numbers({ reason: ['phone_invalid', 'email_invalid'] })).toEqual(['#1005', 'A-2']);
  });
  test('attention is what has a reason or waits for payment', async () => {
    expect(await numbers({ attention: 'true' })).toEqual(['#1005', 'A-4', 'A-2']);
    expect(await numbers({ attention: 'false' })).toEqual(['A-7', '100%_off', 'A-3', 'A-1']);
  });
  test('days are days in Berlin, and the last one counts', async () => {
    expect(await numbers({ placedFrom: '2026-11-06', placedTo: '2026-11-06' })).toEqual(['100%_off']);
    expect(await numbers({ placedTo: '2026-11-01' })).toEqual(['A-1']);
    expect(await numbers({ placedFrom: '2026-11-07T10:00:00Z' })).toEqual(['A-7']);
    expect(await numbers({ placedFrom: '2026-11-07T11:00:00+01:00' })).toEqual(['A-7']);
  });
  test('channel', async () => {
    expect(await numbers({ channelId: seller.channelId })).toHaveLength(7);
    expect(await numbers({ channelId: '00000000-0000-7000-8000-000000000000' })).toEqual([]);
    expect(await numbers({ channelId: 'nonsense' })).toEqual([]);
  });
  test('an amount counts from and to the cent', async () => {
    expect(await numbers({ totalFrom: '600' })).toEqual(['A-2', 'A-1']);
    expect(await numbers({ totalTo: '300' })).toEqual(['A-7', '100%_off', '#1005']);
    expect(await numbers({ totalFrom: '301', totalTo: '599' })).toEqual(['A-4', 'A-3']);
    expect(await numbers({ totalFrom: '600', totalTo: '100' })).toEqual([]);
  });
  test('filters narrow each other', async () => {
    expect(await numbers({ attention: 'true', totalFrom: '400' })).toEqual(['A-4', 'A-2']);
    expect(await numbers({ reason: 'email_invalid', placedTo: '2026-11-03', sort: 'total' })).toEqual([
      'A-2',
    ]);
    expect(await numbers({ q: 'muster', totalTo: '400', sort: '-total' })).toEqual([
      'A-4',
      '100%_off',
      '#1005',
      'A-7',
    ]);
  });
  test.each(['', '-1', '1.5', '1e3', 'x', '9'.repeat(16)])(
    '400 naming the parameter for totalFrom=%s',
    async (value) => {
      for (const name of ['totalFrom', 'totalTo']) {
        const problem = await seller.client.refused(listOrders, { query: { [name]: value } });
        expect(problem).toMatchObject({ status: 400, errors: [{ path: name }] });
      }
    },
  );
  test("another seller's orders are in no answer", async () => {
    const other = await api().seller();
    const { items } = await other.client.ok(listOrders, { query: { q: 'muster', totalFrom: '1' } });
    expect(items).toEqual([]);
  });
});

describe('search', () => {
  test.each([
    ['a name without its accents', 'jurgen grosse', ['A-3']],
    ['in capitals, words in any order', 'GRÖSSE Jürgen', ['A-3']],
    ['part of a word', 'grös', ['A-3']],
    ['all words must occur', 'jürgen muster', []],
    ['a phone as it was typed', '0151 2345678', ['A-3']],
    ['with its country code', '+49 151 2345678', ['A-3']],
    ['with a bracketed zero', '+49 (0)151/2345678', ['A-3']],
    ['with two zeros, in one piece', '00491512345678', ['A-3']],
    ['a part of it beside a name', 'jürgen 0151', ['A-3']],
    ['a SKU', 'äö-sku_9', ['100%_off']],
    ['signs of patterns mean themselves', '100%_', ['100%_off']],
    ['a lone percent', '%', ['100%_off']],
    ['an underscore', 'a_1', []],
    ['a backslash', '\\', []],
    ['one number as a part', 'A-', ['A-7', 'A-4', 'A-3', 'A-2', 'A-1']],
    ['a list of numbers, each exactly', 'A-1 A-2,#1005;A-99', ['#1005', 'A-2', 'A-1']],
    ['in lower case, one a line', 'a-1\na-2', ['A-2', 'A-1']],
    ["a channel's own number in a list", 'gid-77 A-7', ['A-7', '#1005']],
    ['no part of a number in a list', '1005 A-1', ['A-1']],
    ['a whole number is that one, not what it is a part of', '#1005', ['#1005']],
    ["the channel's own number, whole", 'GID-77', ['#1005']],
    ['without a whole one, a part of any', 'gid-7', ['100%_off', '#1005']],
    ['a whole phone by its last digits', '49 1512345678', ['A-3']],
    ['the end of a phone', '345678', ['A-3']],
    ['a phone that nobody has', '0151 9999999', []],
    ['only blanks find everything', '   ', 7],
    ['SQL finds nothing', "'; DROP TABLE orders; --", []],
  ] as const)('%s', async (_what, q, expected) => {
    const found = await numbers({ q });
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });
});

describe('pages', () => {
  test.each(['-placedAt', 'placedAt', '-waitingSince', 'waitingSince', '-total', 'total'])(
    'by %s: every order once, in order',
    async (sort) => {
      const whole = await numbers({ sort });
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const query: Record<string, string> = { sort, limit: '2', ...(cursor ? { cursor } : {}) };
        const page: { items: { number: string }[]; nextCursor: string | null } = await seller.client.ok(
          listOrders,
          { query },
        );
        found.push(...page.items.map((order) => order.number));
        cursor = page.nextCursor;
      } while (cursor);
      expect(found).toEqual(whole);
      expect(new Set(found).size).toBe(7);
    },
  );

  test('waiting longest first; what does not wait comes last', async () => {
    expect((await numbers({ sort: 'waitingSince' })).slice(0, 3)).toEqual(['A-2', 'A-4', '#1005']);
    expect((await numbers({ sort: '-total' })).at(0)).toBe('A-1');
  });

  test('a cursor of another sort is refused', async () => {
    const { nextCursor } = await seller.client.ok(listOrders, { query: { limit: '1' } });
    const query = { sort: 'total', cursor: nextCursor ?? '' };
    expect((await seller.client.refused(listOrders, { query })).code).toBe('invalid_cursor');
  });
});

test('counts hold every status and reason, and follow each change', async () => {
  const other = await api().seller();
  const counts = await other.client.ok(getOrderCounts);
  expect(Object.keys(counts.byStatus).toSorted()).toEqual([...ORDER_STATUSES].toSorted());
  expect(Object.keys(counts.byReason).toSorted()).toEqual([...REASON_CODES].toSorted());
  expect(counts.attention).toBe(0);
  const plan = { customer: { ...customer, email: 'bad', phone: 'bad' } };
  const { id } = await other.client.ok(createOrder, { body: newOrder(other.channelId, plan) });
  const after = await other.client.ok(getOrderCounts);
  expect(after).toMatchObject({
    attention: 1,
    byStatus: { in_progress: 1 },
    byReason: { email_invalid: 1, phone_invalid: 1 },
  });
  await other.client.ok(cancelOrder, { params: { id } });
  expect(await other.client.ok(getOrderCounts)).toEqual({
    ...counts,
    byStatus: { ...counts.byStatus, cancelled: 1 },
  });
});
