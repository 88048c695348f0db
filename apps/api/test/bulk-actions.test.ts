import { getBulkAction, startBulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { createOrder, listOrderEvents, listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { runBulkAction } from '@bestellwerk/core/bulk-actions/run-bulk-action';
import { silentLogger } from '@bestellwerk/platform/logger';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { describe, expect, test } from 'vitest';
import type { ApiSeller } from './support/api-harness.ts';
import { newOrder, type NewOrderBody } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi({ jobs: true });
const idle = sharedApi();
const stuck: Partial<NewOrderBody> = {
  customer: { firstName: 'Erika', lastName: 'Muster', email: 'none', phone: '+49 30 1234567' },
};

async function place(seller: ApiSeller, plans: readonly Partial<NewOrderBody>[]): Promise<string[]> {
  const ids: string[] = [];
  for (const plan of plans) {
    ids.push((await seller.client.ok(createOrder, { body: newOrder(seller.channelId, plan) })).id);
  }
  return ids;
}

function finished(seller: ApiSeller, id: string) {
  return waitUntil('the bulk action to be done', async () => {
    const action = await seller.client.ok(getBulkAction, { params: { id } });
    return action.state === 'done' ? action : undefined;
  });
}

describe('a bulk action', () => {
  test('has a result for each order given: done, not offered, unknown', async () => {
    const seller = await api().seller();
    const stranger = await api().seller();
    const [first = '', second = ''] = await place(seller, [stuck, {}]);
    const [foreign = ''] = await place(stranger, [stuck]);
    const orderIds = [first, second, first, foreign, 'nonsense'];
    const started = await seller.client.ok(startBulkAction, { body: { action: 'cancel', orderIds } });
    expect(started.total).toBe(4);
    const action = await finished(seller, started.id);
    expect(action).toMatchObject({ action: 'cancel', total: 4, succeeded: 1, skipped: 1, failed: 2 });
    expect(action.results).toMatchObject([
      { orderId: first, outcome: 'succeeded' },
      { orderId: second, outcome: 'skipped', code: 'action_not_allowed' },
      { orderId: foreign, orderNumber: '', outcome: 'failed', code: 'not_found' },
      { orderId: 'nonsense', outcome: 'failed', code: 'not_found' },
    ]);
    const strangers = await stranger.client.ok(listOrders);
    expect(strangers.items[0]?.status).toBe('in_progress');
  });

  test('takes the orders of a filter, oldest first', async () => {
    const seller = await api().seller();
    await place(seller, [
      { ...stuck, number: 'younger', placedAt: '2026-11-02T10:00:00Z' },
      { ...stuck, number: 'older', placedAt: '2026-11-01T10:00:00Z' },
      { number: 'fine' },
    ]);
    const body = { action: 'mark_manually_sent', filter: { reason: ['email_invalid'] } } as const;
    const started = await seller.client.ok(startBulkAction, { body });
    const action = await finished(seller, started.id);
    expect(action.results.map((result) => [result.orderNumber, result.outcome])).toEqual([
      ['older', 'succeeded'],
      ['younger', 'succeeded'],
    ]);
  });

  test('an order that our own checks keep has failed, with its first reason', async () => {
    const seller = await api().seller();
    const orderIds = await place(seller, [stuck]);
    const started = await seller.client.ok(startBulkAction, { body: { action: 'resend', orderIds } });
    expect((await finished(seller, started.id)).results).toMatchObject([
      { outcome: 'failed', code: 'email_invalid' },
    ]);
  });

  test.each(['accept_payment', 'mark_manually_sent', 'cancel'] as const)('%s', async (name) => {
    const seller = await api().seller();
    const unpaid = { payment: { method: 'bank_transfer', paid: false } } as const;
    const orderIds = await place(seller, [name === 'accept_payment' ? unpaid : stuck]);
    const started = await seller.client.ok(startBulkAction, { body: { action: name, orderIds } });
    expect((await finished(seller, started.id)).results).toMatchObject([{ outcome: 'succeeded' }]);
  });

  test.each([
    { action: 'resend', orderIds: [] },
    { action: 'resend' },
    { action: 'edit', orderIds: ['x'] },
    { action: 'resend', orderIds: ['x'], filter: {} },
    { action: 'resend', filter: { unknown: 1 } },
    { action: 'resend', filter: { status: ['nope'] } },
  ])('400 for %o', async (body) => {
    const seller = await api().seller();
    const answer = await seller.client.raw('POST', '/api/v1/bulk-actions', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(400);
  });
});

test('run twice at once, and again, it touches each order once', async () => {
  const seller = await idle().seller();
  const orderIds = await place(
    seller,
    Array.from({ length: 12 }, () => stuck),
  );
  const { id } = await seller.client.ok(startBulkAction, { body: { action: 'resend', orderIds } });
  const target = { sellerId: seller.sellerId, bulkActionId: id };
  const run = () => runBulkAction(idle().db, target, { logger: silentLogger });
  await Promise.all([run(), run(), run()]);
  await run();
  expect(await seller.client.ok(getBulkAction, { params: { id } })).toMatchObject({
    state: 'done',
    failed: 12,
  });
  for (const orderId of orderIds) {
    const { items } = await seller.client.ok(listOrderEvents, { params: { id: orderId } });
    expect(items.filter((event) => event.kind === 'resend_requested')).toHaveLength(1);
  }
});
