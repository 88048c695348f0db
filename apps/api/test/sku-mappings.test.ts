import { deleteSkuMapping, listSkuMappings, putSkuMapping } from '@bestellwerk/contracts/seller-api/channels';
import { createOrder, getOrder } from '@bestellwerk/contracts/seller-api/orders';
import { execute, sql } from '@bestellwerk/db/sql';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { describe, expect, test } from 'vitest';
import { newOrder } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi({ jobs: true });
const body = { supplierSku: 'V0710266' };

describe('a mapping', () => {
  test('is made, changed, listed and forgotten', async () => {
    const { client, channelId } = await api().seller();
    const params = { channelId, channelSku: 'Größe/M & 50 %' };
    expect(await client.ok(putSkuMapping, { params, body })).toMatchObject({ ...params, ...body });
    const changed = await client.ok(putSkuMapping, { params, body: { supplierSku: 'OTHER' } });
    expect((await client.ok(listSkuMappings)).items).toEqual([changed]);
    expect((await client.ok(listSkuMappings, { query: { channelId } })).items).toEqual([changed]);
    await client.ok(deleteSkuMapping, { params });
    expect((await client.ok(listSkuMappings)).items).toEqual([]);
    expect((await client.refused(deleteSkuMapping, { params })).status).toBe(404);
  });

  test('shows on the items it stands for', async () => {
    const { client, channelId } = await api().seller();
    await client.ok(putSkuMapping, { params: { channelId, channelSku: 'MINE' }, body });
    const items = [{ sku: 'MINE', quantity: 1, unitPrice: { amountCents: 100, currency: 'EUR' } }];
    const order = await client.ok(createOrder, { body: newOrder(channelId, { items }) });
    expect(order.items[0]).toMatchObject({ sku: 'MINE', supplierSku: 'V0710266' });
  });

  test('of a SKU too long to be a key is refused, not a fault', async () => {
    const { client, channelId } = await api().seller();
    const params = { channelId, channelSku: '商'.repeat(900) };
    expect(await client.refused(putSkuMapping, { params, body })).toMatchObject({ status: 400 });
    const headers = { 'idempotency-key': 'a' };
    const longest = { channelId, channelSku: 'ü'.repeat(900) };
    const first = await client.send(putSkuMapping, { params: longest, body, headers });
    const second = await client.send(putSkuMapping, { params: longest, body, headers });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
  });

  test('pages through all of them', async () => {
    const { client, channelId } = await api().seller();
    for (const channelSku of ['a', 'b', 'c', 'd', 'e']) {
      await client.ok(putSkuMapping, { params: { channelId, channelSku }, body });
    }
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = { limit: '2', ...(cursor ? { cursor } : {}) };
      const page: { items: { channelSku: string }[]; nextCursor: string | null } = await client.ok(
        listSkuMappings,
        { query },
      );
      found.push(...page.items.map((item) => item.channelSku));
      cursor = page.nextCursor;
    } while (cursor);
    expect(found).toEqual(['e', 'd', 'c', 'b', 'a']);
  });
});

test('orders that wait for a SKU go on when it is mapped; others stay', async () => {
  const { client, channelId, sellerId } = await api().seller();
  const place = async (sku: string) => {
    const items = [{ sku, quantity: 1, unitPrice: { amountCents: 4_990, currency: 'EUR' } }];
    return (await client.ok(createOrder, { body: newOrder(channelId, { items }) })).id;
  };
  const waiting = await place('MINE');
  const other = await place('OTHER');
  // That the article is unknown is the supplier's answer; here only its result is written down.
  await api().db.withSeller(sellerId, async (tx) => {
    await execute(tx, sql`UPDATE forwarding_round SET step = 'done' WHERE seller_id = ${sellerId}::uuid`);
    await execute(
      tx,
      sql`UPDATE orders SET status = 'in_progress', reason_codes = ARRAY['product_unknown'],
            reasons = '[{"code":"product_unknown","since":"2026-11-23T10:00:00.000Z"}]'
          WHERE seller_id = ${sellerId}::uuid`,
    );
  });
  await client.ok(putSkuMapping, { params: { channelId, channelSku: 'MINE' }, body });
  await waitUntil('the order to go on', async () => {
    const { status } = await client.ok(getOrder, { params: { id: waiting } });
    return status === 'forwarding';
  });
  expect((await client.ok(getOrder, { params: { id: other } })).status).toBe('in_progress');
});
