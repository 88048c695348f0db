import { putSkuMapping } from '@bestellwerk/core/sku-mappings/put-sku-mapping';
import { editSettings } from '@bestellwerk/core/settings/edit-settings';
import type { OrderKey } from '@bestellwerk/testing/builders/build-order';
import { topUp } from '@bestellwerk/testing/builders/build-seller';
import { reasonCodes, waitForOrder, waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  referenceOf,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

let harness: ForwardingHarness;
let articles: string[] = [];
let here = '';
let there = '';
beforeAll(async () => {
  harness = await forwardingHarness();
  const catalog = await harness.mock.catalog();
  articles = catalog.slice(0, 20).map((article) => article.sku);
  here = catalog[0]?.sku ?? '';
  there = catalog.find((article) => article.warehouse !== catalog[0]?.warehouse)?.sku ?? '';
});
afterEach(async () => {
  await harness.mock.clearFaults();
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
});
afterAll(() => harness[Symbol.asyncDispose]());

async function checksOf({ orderId }: OrderKey): Promise<number> {
  const calls = await harness.mock.requests('order/check');
  return calls.filter((call) => call.reference?.startsWith(referenceOf(orderId))).length;
}

/** An order whose Money Box did not cover it: quoted, nothing sent. */
async function placeUnaffordable(sku: string) {
  const seller = await harness.seller({ balanceCents: 100 });
  const key = await harness.place(seller, { items: [{ sku }] });
  const order = await waitForOrder(harness.db, key, 'in_progress');
  expect(reasonCodes(order)).toEqual(['insufficient_funds']);
  return { seller, key };
}

test('an order that was quoted before the forwarder ended is reserved and sent by the next one', async () => {
  const isQuoted = Promise.withResolvers<void>();
  const first = harness.start({
    hooks: {
      at: (point) => {
        if (point === 'quote:stored') isQuoted.resolve(void first.stop());
        return Promise.resolve();
      },
    },
  });
  const key = await harness.place(await harness.seller());
  await isQuoted.promise;
  await first.stop();
  harness.start();
  await waitForOrder(harness.db, key, 'forwarded');
  expect(await checksOf(key)).toBe(1);
});

test('a fresh quote of the same goods is used again', async () => {
  const { seller, key } = await placeUnaffordable(articles[1] ?? '');
  await topUp(harness.db, seller.sellerId, 50_000);
  await harness.on(key).resend();
  await waitForOrder(harness.db, key, 'forwarded');
  expect(await checksOf(key)).toBe(1);
});

test('a quote that is too old is asked for again', async () => {
  const { seller, key } = await placeUnaffordable(articles[2] ?? '');
  await harness.db.asSystem(
    (tx) => tx.prisma.$executeRaw`
      UPDATE forwarding_round SET quoted_at = quoted_at - interval '61 minutes' WHERE order_id = ${key.orderId}::uuid`,
  );
  await topUp(harness.db, seller.sellerId, 50_000);
  await harness.on(key).resend();
  await waitForOrder(harness.db, key, 'forwarded');
  expect(await checksOf(key)).toBe(2);
});

test('a mapping that changed after the quote is what is sent', async () => {
  const [, , , old = '', mapped = ''] = articles;
  const { seller, key } = await placeUnaffordable(old);
  await harness.db.withSeller(seller.sellerId, (tx) =>
    putSkuMapping(tx, { channelId: seller.channelId, channelSku: old, supplierSku: mapped }),
  );
  await topUp(harness.db, seller.sellerId, 50_000);
  await harness.on(key).resend();
  await waitForOrder(harness.db, key, 'forwarded');
  const [created] = await harness.mock.ordersOf(referenceOf(key.orderId));
  expect(created?.products).toEqual([{ reference: mapped, quantity: 1 }]);
});

test('a SKU that is mapped while the supplier is asked does not leave its order behind', async () => {
  const { db, mock } = harness;
  const seller = await harness.seller();
  await mock.fault({
    fault: 'slow',
    delayMs: 250,
    match: { endpoint: 'order/check', sku: 'MINE' },
    times: 1,
  });
  const key = await harness.place(seller, { items: [{ sku: 'MINE' }] });
  await waitUntil('the check', async () => (await checksOf(key)) > 0);
  await db.withSeller(seller.sellerId, (tx) =>
    putSkuMapping(tx, {
      channelId: seller.channelId,
      channelSku: 'MINE',
      supplierSku: articles[6] ?? '',
    }),
  );
  await waitForOrder(db, key, 'forwarded');
});

test('other carriers in the settings are other costs: the quote is asked for again', async () => {
  const { seller, key } = await placeUnaffordable(articles[5] ?? '');
  await harness.db.withSeller(seller.sellerId, (tx) => editSettings(tx, { carriers: ['tnt'] }));
  await topUp(harness.db, seller.sellerId, 50_000);
  await harness.on(key).resend();
  await waitForOrder(harness.db, key, 'forwarded');
  const [created] = await harness.mock.ordersOf(referenceOf(key.orderId));
  expect(created?.carrier).toBe('tnt');
});

/** Makes a stored quote say that everything lies in one warehouse, as it did when it was asked. */
async function makeQuoteStale({ orderId }: OrderKey): Promise<void> {
  await harness.db.asSystem(
    (tx) => tx.prisma.$executeRaw`
      UPDATE forwarding_round SET quote = jsonb_set(quote, '{parts}', jsonb_build_array(jsonb_build_object(
        'warehouse', '1', 'costCents', cost_cents,
        'items', (quote->'parts'->0->'items') || (quote->'parts'->1->'items'))))
      WHERE order_id = ${orderId}::uuid AND quote IS NOT NULL`,
  );
}

test('a warehouse split is asked about afresh, by itself, and then sent in parts', async () => {
  const seller = await harness.seller({ balanceCents: 100 });
  const key = await harness.place(seller, { items: [{ sku: here }, { sku: there }] });
  await waitForOrder(harness.db, key, 'in_progress');
  await makeQuoteStale(key);
  await topUp(harness.db, seller.sellerId, 50_000);
  await harness.on(key).resend();
  const order = await waitForOrder(harness.db, key, 'forwarded');
  expect(order.supplierOrders).toHaveLength(2);
  expect(await checksOf(key)).toBe(2);
});

test('a split against two quotes in a row is told instead of being asked about without end', async () => {
  const seller = await harness.seller({ balanceCents: 100 });
  const key = await harness.place(seller, { items: [{ sku: here }, { sku: there }] });
  await waitForOrder(harness.db, key, 'in_progress');
  await makeQuoteStale(key);
  await harness.db.asSystem(
    (tx) => tx.prisma.$executeRaw`
      INSERT INTO forwarding_part (seller_id, id, order_id, round, part_no, reference, items, cost_cents, source, state,
        queued_at, not_before, settled_at, refusal)
      VALUES (${seller.sellerId}::uuid, gen_random_uuid(), ${key.orderId}::uuid, 1, 1, ${referenceOf(key.orderId)},
        '[]', 1, 'paypal', 'refused', now(), now(), now(), '{"reasons": [], "requote": true}')`,
  );
  await topUp(harness.db, seller.sellerId, 50_000);
  await harness.on(key).resend();
  const order = await waitForOrder(harness.db, key, 'in_progress');
  expect(reasonCodes(order)).toEqual(['supplier_rejected']);

  await harness.on(key).resend();
  await waitForOrder(harness.db, key, 'forwarded');
});
