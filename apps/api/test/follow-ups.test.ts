import { completeFollowUp, listFollowUps } from '@bestellwerk/contracts/seller-api/follow-ups';
import { getOverview } from '@bestellwerk/contracts/seller-api/overview';
import { cancelOrder, createOrder, listOrderEvents } from '@bestellwerk/contracts/seller-api/orders';
import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { expect, test } from 'vitest';
import type { ApiSeller } from './support/api-harness.ts';
import { newOrder } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();
const customer = { firstName: 'Erika', lastName: 'Muster', email: 'none', phone: '+49 30 1234567' };

async function cancelOne({ client, channelId }: ApiSeller, number: string) {
  const { id } = await client.ok(createOrder, { body: newOrder(channelId, { number, customer }) });
  return client.ok(cancelOrder, { params: { id } });
}

test('a follow-up stays open until it is ticked, once', async () => {
  const seller = await api().seller();
  const order = await cancelOne(seller, 'A-1');
  const open = await seller.client.ok(listFollowUps, { query: { open: 'true' } });
  expect(open.items).toMatchObject([{ orderId: order.id, orderNumber: 'A-1', kind: 'cancel_in_channel' }]);
  const params = { id: open.items[0]?.id ?? '' };
  const ticked = await Promise.all(
    Array.from({ length: 10 }, () => seller.client.ok(completeFollowUp, { params })),
  );
  expect(new Set(ticked.map((followUp) => followUp.doneAt)).size).toBe(1);
  const { items } = await seller.client.ok(listOrderEvents, { params: { id: order.id } });
  expect(items.filter((event) => event.kind === 'follow_up_done')).toHaveLength(1);
  expect((await seller.client.ok(listFollowUps, { query: { open: 'true' } })).items).toEqual([]);
  expect((await seller.client.ok(listFollowUps, { query: { open: 'false' } })).items).toHaveLength(1);
});

test('the list is paged, newest first', async () => {
  const seller = await api().seller();
  for (const number of ['A-1', 'A-2', 'A-3']) await cancelOne(seller, number);
  const first = await seller.client.ok(listFollowUps, { query: { limit: '2' } });
  const query = { limit: '2', cursor: first.nextCursor ?? '' };
  const second = await seller.client.ok(listFollowUps, { query });
  expect([...first.items, ...second.items].map((item) => item.orderNumber)).toEqual(['A-3', 'A-2', 'A-1']);
  expect(second.nextCursor).toBeNull();
});

test('the overview has thirty days without a gap, and what is stuck', async () => {
  const seller = await api().seller({ balanceCents: 5_000 });
  await seller.client.ok(createOrder, { body: newOrder(seller.channelId, { customer }) });
  await cancelOne(seller, 'A-2');
  const overview = await seller.client.ok(getOverview);
  expect(overview.forwardedPerDay).toHaveLength(30);
  expect(overview.balancePerDay.map((row) => row.day)).toEqual(
    overview.forwardedPerDay.map((row) => row.day),
  );
  expect(overview.balancePerDay.at(-1)?.balance.amountCents).toBe(5_000);
  expect(overview.balancePerDay.at(0)?.balance.amountCents).toBe(0);
  expect(overview.stuckByReason).toEqual([
    { code: 'email_invalid', orders: 1, cost: { amountCents: 0, currency: 'EUR' } },
  ]);
  expect(REASON_CODES).toContain(overview.stuckByReason[0]?.code);
  expect(overview).toMatchObject({ openFollowUps: 1, medianMinutesToFix: null });
});
