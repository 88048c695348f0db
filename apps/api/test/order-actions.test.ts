import {
  acceptPayment,
  cancelOrder,
  createOrder,
  editOrder,
  getOrder,
  listOrderEvents,
  markManuallySent,
  resendOrder,
} from '@bestellwerk/contracts/seller-api/orders';
import type { Operation } from '@bestellwerk/contracts/http/operation';
import { readProblem } from '@bestellwerk/testing/api-client';
import { describe, expect, test } from 'vitest';
import type { ApiSeller } from './support/api-harness.ts';
import { newOrder, type NewOrderBody } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();
const unpaid: Partial<NewOrderBody> = { payment: { method: 'bank_transfer', paid: false } };
const stuck: Partial<NewOrderBody> = {
  customer: { firstName: 'Erika', lastName: 'Muster', email: 'none', phone: '+49 30 1234567' },
};

async function place(seller: ApiSeller, changes: Partial<NewOrderBody>): Promise<string> {
  return (await seller.client.ok(createOrder, { body: newOrder(seller.channelId, changes) })).id;
}

const cases = [
  ['resend', resendOrder, stuck, 202, 'in_progress'],
  ['accept payment', acceptPayment, unpaid, 200, 'forwarding'],
  ['mark manually sent', markManuallySent, stuck, 200, 'manually_sent'],
  ['cancel', cancelOrder, unpaid, 200, 'cancelled'],
] as const satisfies readonly [string, Operation, Partial<NewOrderBody>, number, string][];

describe.each(cases)('%s', (_name, operation, plan, status, becomes) => {
  test('answers with the order as it is afterwards', async () => {
    const seller = await api().seller();
    const id = await place(seller, plan);
    const answer = await seller.client.send(operation, { params: { id }, body: { note: 'because' } });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ id, status: becomes });
  });

  test('needs no body at all', async () => {
    const seller = await api().seller();
    const answer = await seller.client.send(operation, { params: { id: await place(seller, plan) } });
    expect(answer.status).toBe(status);
  });

  test('409 with what is allowed, where it is not offered', async () => {
    const seller = await api().seller();
    const id = await place(seller, {});
    const problem = await seller.client.refused(operation, { params: { id } });
    expect(problem).toMatchObject({ status: 409, code: 'action_not_allowed', availableActions: [] });
  });

  test('409 with the current order for an old version, which the action honours', async () => {
    const seller = await api().seller();
    const id = await place(seller, plan);
    const headers = { 'if-match': '"77"' };
    const problem = await seller.client.refused(operation, { params: { id }, headers });
    expect(problem).toMatchObject({ code: 'version_conflict', order: { id } });
  });
});

describe('twenty at once, one effect', () => {
  test.each([
    ['accept payment', acceptPayment, unpaid, 'payment_accepted'],
    ['cancel', cancelOrder, stuck, 'cancelled'],
    ['mark manually sent', markManuallySent, stuck, 'marked_manually_sent'],
  ] as const)('%s', async (_name, operation, plan, event) => {
    const seller = await api().seller();
    const id = await place(seller, plan);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => seller.client.send(operation, { params: { id } })),
    );
    expect(answers.filter((answer) => answer.status < 300)).toHaveLength(1);
    const refused = answers.filter((answer) => answer.status >= 300);
    expect(new Set(refused.map((answer) => readProblem(answer).code))).toEqual(
      new Set(['action_not_allowed']),
    );
    const { items } = await seller.client.ok(listOrderEvents, { params: { id } });
    expect(items.filter((item) => item.kind === event)).toHaveLength(1);
  });

  test('resend', async () => {
    const seller = await api().seller();
    const id = await place(seller, stuck);
    const { version } = await seller.client.ok(getOrder, { params: { id } });
    const customer = {
      firstName: 'Erika',
      lastName: 'Muster',
      email: 'e@example.de',
      phone: '+49 30 1234567',
    };
    const headers = { 'if-match': `"${version}"` };
    await seller.client.ok(editOrder, { params: { id }, body: { customer }, headers });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => seller.client.send(resendOrder, { params: { id } })),
    );
    expect(answers.filter((answer) => answer.status === 202)).toHaveLength(1);
    expect((await seller.client.ok(getOrder, { params: { id } })).status).toBe('forwarding');
  });
});

test('cancelling and sending by hand leave a follow-up', async () => {
  const seller = await api().seller();
  const cancelled = await seller.client.ok(cancelOrder, { params: { id: await place(seller, stuck) } });
  const byHand = await seller.client.ok(markManuallySent, { params: { id: await place(seller, stuck) } });
  expect(cancelled.followUps.map((followUp) => followUp.kind)).toEqual(['cancel_in_channel']);
  expect(byHand.followUps.map((followUp) => followUp.kind)).toEqual(['order_at_supplier']);
});
