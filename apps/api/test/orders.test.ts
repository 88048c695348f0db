import { createOrder, getOrder, getOrderCounts, listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiHarness, type ApiHarness, type ApiSeller } from './support/api-harness.ts';
import { newOrder } from './support/new-order.ts';

let api: ApiHarness;
let seller: ApiSeller;

beforeAll(async () => {
  api = await apiHarness();
  seller = await api.seller();
});
afterAll(async () => api[Symbol.asyncDispose]());

test('an order of the own shop arrives once and can be read', async () => {
  const body = newOrder(seller.channelId);
  const first = await seller.client.send(createOrder, { body });
  const second = await seller.client.send(createOrder, { body });
  expect([first.status, second.status]).toEqual([201, 200]);
  const { id } = JSON.parse(first.text) as { id: string };
  const order = await seller.client.ok(getOrder, { params: { id } });
  expect(order.status).toBe('forwarding');
  expect((await seller.client.ok(listOrders)).items.map((item) => item.id)).toEqual([id]);
  expect((await seller.client.ok(getOrderCounts)).byStatus.forwarding).toBe(1);
  expect(api.takeErrors()).toEqual([]);
});
