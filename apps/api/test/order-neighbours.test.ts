import { cancelOrder, createOrder, findOrderNeighbours } from '@bestellwerk/contracts/seller-api/orders';
import { expect, test } from 'vitest';
import type { ApiSeller } from './support/api-harness.ts';
import { newOrder } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();

/** Stuck orders, oldest first, with rising totals. */
async function placeStuck(seller: ApiSeller, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const body = newOrder(seller.channelId, {
      customer: { firstName: 'Erika', lastName: 'Muster', email: 'none', phone: '+49 30 1234567' },
      placedAt: `2026-11-20T10:0${index}:00Z`,
      total: { amountCents: 1_000 + index, currency: 'EUR' },
    });
    ids.push((await seller.client.ok(createOrder, { body })).id);
  }
  return ids;
}

const look = (seller: ApiSeller, id: string, query: Record<string, string> = { attention: 'true' }) =>
  seller.client.ok(findOrderNeighbours, { params: { id }, query });

test('newest first: the one before is the younger one, with its place', async () => {
  const seller = await api().seller();
  const [oldest = '', middle = '', youngest = ''] = await placeStuck(seller, 3);
  expect(await look(seller, middle)).toEqual({
    previousId: youngest,
    nextId: oldest,
    position: 2,
    total: 3,
  });
  expect(await look(seller, youngest)).toEqual({ nextId: middle, position: 1, total: 3 });
  expect(await look(seller, oldest)).toEqual({ previousId: middle, position: 3, total: 3 });
});

test.each(['placedAt', '-total', 'total', '-waitingSince', 'waitingSince'])(
  'sorted by %s it walks the list',
  async (sort) => {
    const seller = await api().seller();
    const ids = await placeStuck(seller, 4);
    const order = sort.startsWith('-') ? ids.toReversed() : ids;
    for (const [index, id] of order.entries()) {
      expect(await look(seller, id, { attention: 'true', sort })).toEqual({
        ...(index > 0 && { previousId: order[index - 1] }),
        ...(index < 3 && { nextId: order[index + 1] }),
        position: index + 1,
        total: 4,
      });
    }
  },
);

test('an order that has left the list still leads on, without a place in it', async () => {
  const seller = await api().seller();
  const [oldest, middle = '', youngest] = await placeStuck(seller, 3);
  await seller.client.ok(cancelOrder, { params: { id: middle } });
  expect(await look(seller, middle)).toEqual({ previousId: youngest, nextId: oldest, total: 2 });
});

test("another seller's orders are never neighbours", async () => {
  const seller = await api().seller();
  const stranger = await api().seller();
  const [own = ''] = await placeStuck(seller, 1);
  await placeStuck(stranger, 2);
  expect(await look(seller, own)).toEqual({ position: 1, total: 1 });
  const refused = await stranger.client.refused(findOrderNeighbours, { params: { id: own } });
  expect(refused.status).toBe(404);
});
