import { Readable } from 'node:stream';
import { checkLedger } from '@bestellwerk/core/ledger-check/check-ledger';
import { runLedgerCheck } from '@bestellwerk/core/ledger-check/run-ledger-check';
import { summariseFindings, summaryLine } from '@bestellwerk/core/ledger-check/summarise-findings';
import type { SupplierBookOrder } from '@bestellwerk/core/ledger-check/supplier-book';
import { openDatabase } from '@bestellwerk/db/database';
import { ownerPool, type Pool } from '@bestellwerk/db/pools';
import { silentLogger } from '@bestellwerk/platform/logger';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeClock } from '../../src/fake-clock.ts';
import { seedBooks, type SeededBooks } from './seeded-books.ts';

const stack = new AsyncDisposableStack();
let books: SeededBooks;
let owner: Pool;

beforeAll(async () => {
  books = await seedBooks(stack);
  owner = ownerPool(books.databaseUrl, { max: 2 });
  stack.defer(() => owner.end());
});
afterAll(() => stack.disposeAsync());

function listOf(...more: readonly SupplierBookOrder[]): AsyncIterable<SupplierBookOrder> {
  return Readable.from([...books.supplierBook, ...more]);
}

test('three books that agree end with a line of zeros', async () => {
  const findings = await checkLedger({ databaseUrl: books.databaseUrl, readSupplierBook: () => listOf() });
  expect(summaryLine(summariseFindings(findings))).toBe(
    'lost 0, sent twice 0, debited twice 0, open holds 0, difference 0',
  );
});

test('an order that is sent and accepted while the check runs is no violation', async () => {
  const [accepted] = books.supplierBook;
  if (!accepted) throw new Error('the supplier has no order');
  const young = { ...accepted, supplierId: '9999999', reference: 'BW-YOUNG-1-1' };
  const readSupplierBook = async function* (): AsyncGenerator<SupplierBookOrder> {
    // Our snapshot has been taken; only now the part is made, sent and accepted.
    await owner.query(
      `INSERT INTO forwarding_part SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
         'part_no', 99, 'reference', $1::text, 'state', 'unknown', 'settled_at', NULL))).*
       FROM forwarding_part p WHERE state = 'unknown' LIMIT 1`,
      [young.reference],
    );
    yield* listOf(young);
  };
  const findings = await checkLedger({ databaseUrl: books.databaseUrl, readSupplierBook });
  await owner.query('DELETE FROM forwarding_part WHERE reference = $1', [young.reference]);
  expect(findings).toEqual([]);
});

test('an order that only the supplier knows is a violation with its amount', async () => {
  const [accepted] = books.supplierBook;
  if (!accepted) throw new Error('the supplier has no order');
  const stray = { ...accepted, supplierId: '9999999', reference: 'BW-STRAY-1-1' };
  const findings = await checkLedger({
    databaseUrl: books.databaseUrl,
    readSupplierBook: () => listOf(stray),
  });
  expect(findings).toMatchObject([{ kind: 'supplier_order_not_in_our_books', cents: accepted.totalCents }]);
  expect(summariseFindings(findings)).toMatchObject({ difference: 1, differenceCents: accepted.totalCents });
});

test('the check inside the application keeps its result for each seller', async () => {
  const clock = new FakeClock('2026-11-23T15:00:00.000Z');
  const db = openDatabase(books.databaseUrl, { clock });
  const { rows } = await owner.query<{ id: string }>(
    `UPDATE account SET posted_cents = posted_cents + 25 WHERE code = 'money_box' AND seller_id =
       (SELECT seller_id FROM app_user WHERE email = 'zweit@bestellwerk.test') RETURNING seller_id AS id`,
  );
  const summary = await runLedgerCheck(db, silentLogger);
  await owner.query(
    `UPDATE account SET posted_cents = posted_cents - 25 WHERE code = 'money_box' AND seller_id = $1`,
    [rows[0]?.id],
  );
  expect(summary).toMatchObject({ lost: 0, difference: 1, differenceCents: 25 });
  const { rows: stored } = await owner.query(
    `SELECT violations, difference_cents::int AS difference, seller_id = $1 AS "isTampered" FROM ledger_check ORDER BY 1`,
    [rows[0]?.id],
  );
  expect(stored).toEqual([
    { violations: 0, difference: 0, isTampered: false },
    { violations: 1, difference: 25, isTampered: true },
  ]);
  await db.close();
});
