import { linkPaypal } from '@bestellwerk/core/account/link-paypal';
import { createTopUp } from '@bestellwerk/core/money-box/create-top-up';
import { getMoneyBox } from '@bestellwerk/core/money-box/get-money-box';
import { listEntries } from '@bestellwerk/core/money-box/list-entries';
import { resendBlocked } from '@bestellwerk/core/orders/resend-blocked';
import { editSettings } from '@bestellwerk/core/settings/edit-settings';
import { query, sql } from '@bestellwerk/db/sql';
import { paypalFee } from '@bestellwerk/domain/paypal-fee';
import { topUp, type BuiltSeller } from '@bestellwerk/testing/builders/build-seller';
import { reasonCodes, waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  referenceOf,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

let harness: ForwardingHarness;
let costCents = 0;
beforeAll(async () => {
  harness = await forwardingHarness();
  harness.start();
  const probe = await waitForOrder(harness.db, await harness.place(await harness.seller()), 'forwarded');
  costCents = Number(probe.costCents);
});
afterEach(async () => {
  await harness.mock.clearFaults();
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
});
afterAll(() => harness[Symbol.asyncDispose]());

const paypal = { paypalEmail: 'pay@example.de', settings: { paypalFallback: true } };

async function paymentMethodOf(orderId: string): Promise<string | undefined> {
  const [created] = await harness.mock.ordersOf(referenceOf(orderId));
  return created?.paymentMethod;
}

async function resendAllBlocked({ sellerId }: BuiltSeller): Promise<number> {
  return harness.db.withSeller(sellerId, (tx) => resendBlocked(tx, { limit: 100 }));
}

test('a Money Box that lacks one cent holds the order and says what is missing; a top-up and a resend send it', async () => {
  const { db } = harness;
  const seller = await harness.seller({ balanceCents: costCents - 1 });
  const key = await harness.place(seller);
  const order = await waitForOrder(db, key, 'in_progress');
  expect(order.reasons).toMatchObject([
    {
      code: 'insufficient_funds',
      params: { costCents, availableCents: costCents - 1, missingCents: 1 },
    },
  ]);
  const moneyBox = await db.withSeller(seller.sellerId, getMoneyBox);
  expect(moneyBox).toMatchObject({ blocked: { orders: 1, costCents }, missingCents: 1, reservedCents: 0 });
  await topUp(db, seller.sellerId, 1);
  await harness.on(key).resend();
  await waitForOrder(db, key, 'forwarded');
  expect((await db.withSeller(seller.sellerId, getMoneyBox)).availableCents).toBe(0);
});

test('what waited for money is sent again oldest first, as far as the balance reaches', async () => {
  const { db } = harness;
  const seller = await harness.seller({ balanceCents: 0 });
  const days = [3, 1, 2, 4];
  const keys = [];
  for (const day of days) {
    const key = await harness.place(seller, { placedAt: new Date(`2026-11-0${day}T10:00:00Z`) });
    await waitForOrder(db, key, 'in_progress');
    keys.push(key);
  }
  const [third, first, second, fourth] = keys;
  await topUp(db, seller.sellerId, 2 * costCents + 1);
  expect(await resendAllBlocked(seller)).toBe(2);
  for (const key of [first, second]) if (key) await waitForOrder(db, key, 'forwarded');
  for (const key of [third, fourth]) {
    if (key) expect((await harness.on(key).read()).status).toBe('in_progress');
  }
  expect(await resendAllBlocked(seller)).toBe(0);
});

test('sending what waited for money again counts what is promised to orders on their way', async () => {
  const { db } = harness;
  const seller = await harness.seller({ balanceCents: 0 });
  const keys = [await harness.place(seller), await harness.place(seller)];
  for (const key of keys) await waitForOrder(db, key, 'in_progress');
  await topUp(db, seller.sellerId, costCents);
  // In one transaction, so that nobody reserves in between.
  const went = await db.withSeller(seller.sellerId, async (tx) => [
    await resendBlocked(tx, { limit: 1 }),
    await resendBlocked(tx, { limit: 1 }),
  ]);
  expect(went).toEqual([1, 0]);
});

test('an order that waits for more than money is left alone by a top-up', async () => {
  const { db } = harness;
  const seller = await harness.seller({ balanceCents: 0 });
  const key = await harness.place(seller, { totalCents: 1 });
  const order = await waitForOrder(db, key, 'in_progress');
  expect(reasonCodes(order)).toEqual(['insufficient_funds', 'negative_margin']);
  await topUp(db, seller.sellerId, 50_000);
  expect(await resendAllBlocked(seller)).toBe(0);
});

test('many orders and too little money: exactly those are sent that the Money Box covers', async () => {
  const { db } = harness;
  const seller = await harness.seller({ balanceCents: 3 * costCents + 5 });
  harness.start();
  const keys = await Promise.all(Array.from({ length: 8 }, () => harness.place(seller)));
  const orders = await Promise.all(
    keys.map((key) => waitForOrder(db, key, (order) => order.status !== 'forwarding')),
  );
  expect(orders.filter((order) => order.status === 'forwarded')).toHaveLength(3);
  expect((await db.withSeller(seller.sellerId, getMoneyBox)).availableCents).toBe(5);
});

test('PayPal is not touched while the Money Box covers the order', async () => {
  const key = await harness.place(await harness.seller({ ...paypal, balanceCents: costCents }));
  const order = await waitForOrder(harness.db, key, 'forwarded');
  expect([order.payment.source, await paymentMethodOf(key.orderId)]).toEqual(['money_box', 'moneybox']);
});

test('PayPal pays the whole order with its fee when the Money Box does not cover it, and the Money Box nothing', async () => {
  const { db } = harness;
  const seller = await harness.seller({ ...paypal, balanceCents: costCents - 1 });
  const key = await harness.place(seller);
  const order = await waitForOrder(db, key, 'forwarded');
  expect([order.payment.source, await paymentMethodOf(key.orderId)]).toEqual(['paypal', 'paypal']);
  const transfers = await db.withSeller(seller.sellerId, (tx) =>
    query(
      tx,
      sql`SELECT debit_account AS debit, credit_account AS credit, amount_cents::int AS cents FROM transfer
          WHERE seller_id = ${seller.sellerId}::uuid AND kind = 'capture'`,
    ),
  );
  expect(transfers).toEqual([
    { debit: 'paypal', credit: 'supplier', cents: costCents + paypalFee(costCents) },
  ]);
  const moneyBox = await db.withSeller(seller.sellerId, getMoneyBox);
  expect([moneyBox.availableCents, moneyBox.reservedCents]).toEqual([costCents - 1, 0]);
  const entries = await db.withSeller(seller.sellerId, (tx) => listEntries(tx, { limit: 5, filter: {} }));
  expect(entries.rows.map((entry) => entry.kind)).toEqual(['top_up']);
});

test('several parts are paid from one source, never from both', async () => {
  const { mock, db } = harness;
  const [first, ...others] = await mock.catalog();
  const there = others.find((article) => article.warehouse !== first?.warehouse);
  const items = [{ sku: first?.sku ?? '' }, { sku: there?.sku ?? '' }];
  // Enough for the one part, not for both.
  const key = await harness.place(await harness.seller({ ...paypal, balanceCents: costCents + 100 }), {
    items,
  });
  await waitForOrder(db, key, 'forwarded');
  const created = await mock.ordersOf(referenceOf(key.orderId));
  expect(created.map((order) => order.paymentMethod)).toEqual(['paypal', 'paypal']);
});

test('ER011: PayPal refuses, nothing is booked, and a filled Money Box pays the next try', async () => {
  const { mock, db } = harness;
  await mock.fault({ fault: 'reject:ER011', match: { endpoint: 'order/create' }, times: 1 });
  const seller = await harness.seller({ ...paypal, balanceCents: 0 });
  const key = await harness.place(seller);
  const order = await waitForOrder(db, key, 'in_progress');
  expect(reasonCodes(order)).toEqual(['paypal_failed']);
  await topUp(db, seller.sellerId, costCents);
  await harness.on(key).resend();
  const sent = await waitForOrder(db, key, 'forwarded');
  expect([sent.payment.source, await paymentMethodOf(key.orderId)]).toEqual(['money_box', 'moneybox']);
});

test('an unknown outcome of a PayPal order is found and charged to PayPal once', async () => {
  await harness.mock.fault({ fault: 'timeout_after', match: { endpoint: 'order/create' }, times: 1 });
  const key = await harness.place(await harness.seller({ ...paypal, balanceCents: 0 }));
  const order = await waitForOrder(harness.db, key, 'forwarded');
  expect(order.payment.source).toBe('paypal');
});

test('PayPal that is linked but switched off pays nothing', async () => {
  const { db } = harness;
  const seller = await harness.seller({ balanceCents: 0 });
  await db.withSeller(seller.sellerId, (tx) => linkPaypal(tx, { email: 'pay@example.de' }));
  const key = await harness.place(seller);
  const order = await waitForOrder(db, key, 'in_progress');
  expect(reasonCodes(order)).toEqual(['insufficient_funds']);
  await db.withSeller(seller.sellerId, (tx) => editSettings(tx, { paypalFallback: true }));
  await harness.on(key).resend();
  await waitForOrder(db, key, 'forwarded');
});

test('a PayPal bill is no use of the Money Box: the forecast ignores it', async () => {
  const { db } = harness;
  const seller = await harness.seller({ ...paypal, balanceCents: costCents - 1 });
  await waitForOrder(db, await harness.place(seller), 'forwarded');
  expect((await db.withSeller(seller.sellerId, getMoneyBox)).forecast).toBeNull();
});

test('a pending top-up adds nothing', async () => {
  const { db } = harness;
  const seller = await harness.seller({ balanceCents: 0 });
  await db.withSeller(seller.sellerId, (tx) =>
    createTopUp(tx, {
      amountCents: 5_000,
      method: 'bank_transfer',
      resendBlocked: false,
      settleAtOnce: false,
    }),
  );
  expect((await db.withSeller(seller.sellerId, getMoneyBox)).availableCents).toBe(0);
});
