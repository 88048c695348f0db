import { findMockBook } from '@bestellwerk/core/forwarding/supplier/read-mock-book';
import { checkLedger } from '@bestellwerk/core/ledger-check/check-ledger';
import { ownerPool, type Pool } from '@bestellwerk/db/pools';
import { FakeClock } from '@bestellwerk/testing/fake-clock';
import {
  startMockSupplierProcess,
  type MockSupplierProcess,
} from '@bestellwerk/testing/processes/start-mock-supplier-process';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { expect, test } from 'vitest';
import { seedBulk } from '../bulk/seed-bulk.ts';
import { seedDemo } from '../demo/seed-demo.ts';

const clock = new FakeClock('2026-11-23T12:00:00.000Z');

type Instance = { databaseUrl: string; supplierUrl: string; supplierApiKey: string; pool: Pool };

async function makeInstance(owner: AsyncDisposableStack): Promise<Instance> {
  const { databaseUrl } = owner.use(await createTestDatabase());
  const supplier: MockSupplierProcess = owner.use(await startMockSupplierProcess());
  const pool = owner.adopt(ownerPool(databaseUrl, { max: 1 }), (open) => open.end());
  const instance = { databaseUrl, supplierUrl: supplier.url, supplierApiKey: supplier.apiKey, pool };
  await seedDemo({ ...instance, appSecret: 'application-secret-that-is-only-for-tests', clock });
  return instance;
}

async function violationsOf({ databaseUrl, supplierUrl }: Instance): Promise<unknown[]> {
  const readSupplierBook = await findMockBook(supplierUrl);
  if (!readSupplierBook) throw new Error('the mock shows no list');
  return checkLedger({ databaseUrl, readSupplierBook });
}

async function countBySeller({ pool }: Instance): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ email: string; orders: number }>(
    `SELECT email, (SELECT count(*)::int FROM orders o WHERE o.seller_id = u.seller_id) AS orders FROM app_user u`,
  );
  return Object.fromEntries(rows.map(({ email, orders }) => [email, orders]));
}

test('adds exactly the orders asked for, twice over, and leaves the balance as it was', async () => {
  await using own = new AsyncDisposableStack();
  const instance = await makeInstance(own);
  const balances = `SELECT seller_id, posted_cents, held_cents FROM account WHERE code = 'money_box' ORDER BY 1`;
  const before = (await instance.pool.query(balances)).rows;
  await seedBulk({ ...instance, orders: 2_300, sellers: undefined, clock });
  await seedBulk({ ...instance, orders: 150, sellers: undefined, clock });
  expect(await countBySeller(instance)).toEqual({
    'demo@bestellwerk.test': 340 + 2_450,
    'zweit@bestellwerk.test': 60,
  });
  expect((await instance.pool.query(balances)).rows).toEqual(before);
  expect(await violationsOf(instance)).toEqual([]);
  const { rows } = await instance.pool.query(
    `SELECT id FROM order_item WHERE title = '' OR unit_price_cents = 0
     UNION ALL SELECT id FROM orders WHERE search_text = ''`,
  );
  expect(rows).toEqual([]);
});

test('shares the orders out among new sellers, and finds these again', async () => {
  await using own = new AsyncDisposableStack();
  const instance = await makeInstance(own);
  await seedBulk({ ...instance, orders: 31, sellers: 3, clock });
  await seedBulk({ ...instance, orders: 4, sellers: 4, clock });
  expect(await countBySeller(instance)).toMatchObject({
    'demo@bestellwerk.test': 340,
    'haendler-0001@bestellwerk.test': 12,
    'haendler-0002@bestellwerk.test': 11,
    'haendler-0003@bestellwerk.test': 11,
    'haendler-0004@bestellwerk.test': 1,
  });
  expect(await violationsOf(instance)).toEqual([]);
});

test('the same figures on the same state give the same orders', async () => {
  await using own = new AsyncDisposableStack();
  const made: unknown[] = [];
  for (const instance of [await makeInstance(own), await makeInstance(own)]) {
    await seedBulk({ ...instance, orders: 120, sellers: 2, clock });
    made.push(
      (await instance.pool.query(`SELECT md5(string_agg(o::text, ',' ORDER BY o.id)) FROM orders o`)).rows,
      (await instance.pool.query(`SELECT md5(string_agg(t::text, ',' ORDER BY t.seq)) FROM transfer t`)).rows,
    );
  }
  expect(made.slice(0, 2)).toEqual(made.slice(2));
});
