import {
  createOrderView,
  deleteOrderView,
  editOrderView,
  listOrderViews,
} from '@bestellwerk/contracts/seller-api/order-views';
import { describe, expect, test } from 'vitest';
import { sharedApi } from './support/shared-api.ts';
import { signedIn } from './support/signed-in.ts';

const api = sharedApi();

const SETTINGS = {
  filter: { reason: ['address_too_long' as const], totalFrom: 5_000 },
  sort: '-total' as const,
  columns: ['number' as const, 'reasons' as const, 'fix' as const],
  density: 'compact' as const,
};

test('a view comes back as it was kept, newest first', async () => {
  const { client } = await signedIn(api());
  const first = await client.ok(createOrderView, { body: { name: 'A', isShared: false, ...SETTINGS } });
  await client.ok(createOrderView, { body: { name: 'B', isShared: true, ...SETTINGS, filter: {} } });
  const { items } = await client.ok(listOrderViews);
  expect(items.map((view) => view.name)).toEqual(['B', 'A']);
  expect(items[1]).toEqual(first);
  expect(first).toMatchObject({ name: 'A', isShared: false, ignored: [], ...SETTINGS });
});

test('what a change names is changed, the rest stays', async () => {
  const { client } = await signedIn(api());
  const { id } = await client.ok(createOrderView, { body: { name: 'A', isShared: false, ...SETTINGS } });
  const params = { id };
  const changed = await client.ok(editOrderView, { params, body: { name: 'C', density: 'comfortable' } });
  expect(changed).toMatchObject({ ...SETTINGS, name: 'C', density: 'comfortable' });
  await client.ok(deleteOrderView, { params });
  expect((await client.ok(listOrderViews)).items).toEqual([]);
  expect(await client.refused(editOrderView, { params, body: { name: 'D' } })).toMatchObject({ status: 404 });
});

describe('who sees a view', () => {
  test("a personal one nobody else, not even the seller's own programs", async () => {
    const { client, seller } = await signedIn(api());
    const { id } = await client.ok(createOrderView, { body: { name: 'A', isShared: false, ...SETTINGS } });
    const params = { id };
    expect((await seller.client.ok(listOrderViews)).items).toEqual([]);
    expect(await seller.client.refused(editOrderView, { params, body: { name: 'B' } })).toMatchObject({
      status: 404,
    });
    expect(await seller.client.refused(deleteOrderView, { params })).toMatchObject({ status: 404 });
  });

  test('a shared one everybody of the seller, and no other seller', async () => {
    const { client, seller } = await signedIn(api());
    const stranger = await api().seller();
    const view = await seller.client.ok(createOrderView, {
      body: { name: 'A', isShared: true, ...SETTINGS },
    });
    expect((await client.ok(listOrderViews)).items).toEqual([view]);
    expect((await stranger.client.ok(listOrderViews)).items).toEqual([]);
    const params = { id: view.id };
    expect(await client.ok(editOrderView, { params, body: { isShared: false } })).toMatchObject({
      isShared: false,
    });
    expect((await seller.client.ok(listOrderViews)).items).toEqual([]);
  });

  test('403 for a program that wants one for itself', async () => {
    const { client } = await api().seller();
    const body = { name: 'A', isShared: false, ...SETTINGS };
    expect(await client.refused(createOrderView, { body })).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

test.each([
  ['columns', ['number', 'number']],
  ['columns', []],
  ['filter', { nonsense: 'x' }],
  ['sort', 'colour'],
  ['name', '   '],
])('400 naming what is wrong with %s', async (name, value) => {
  const { client } = await api().seller();
  const body = { name: 'A', isShared: true, ...SETTINGS, [name]: value };
  const problem = await client.refused(createOrderView, { body });
  expect(problem.status).toBe(400);
  expect(problem.errors?.[0]?.path).toMatch(new RegExp(`^${name}`));
});

test('what an older version stored and nobody understands any more is left out and named', async () => {
  const { client, sellerId } = await api().seller();
  const { id } = await client.ok(createOrderView, { body: { name: 'A', isShared: true, ...SETTINGS } });
  const settings = {
    filter: { reason: ['gone', 'phone_invalid'], colour: 'red', placedFrom: 'once', q: 'muster' },
    sort: 'gone',
    columns: ['gone', 'total'],
  };
  await api().db.withSeller(sellerId, (tx) =>
    tx.prisma.orderView.update({ where: { sellerId_id: { sellerId, id } }, data: { settings } }),
  );
  const { items } = await client.ok(listOrderViews);
  expect(items[0]).toMatchObject({
    filter: { reason: ['phone_invalid'], q: 'muster' },
    sort: '-placedAt',
    columns: ['total'],
    density: 'comfortable',
  });
  expect(items[0]?.ignored.toSorted()).toEqual(
    [
      'columns=gone',
      'density',
      'filter.colour',
      'filter.placedFrom',
      'filter.reason=gone',
      'sort',
    ].toSorted(),
  );
});
