import { reserveFunds } from '@bestellwerk/core/money-box/reserve-funds';
import { settleHolds } from '@bestellwerk/core/money-box/settle-holds';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { runStatement } from '@bestellwerk/db/scratch-database';
import { waitForOrder } from '@bestellwerk/testing/builders/wait-for-order';
import { findBookFaults } from '@bestellwerk/testing/forwarding/find-book-faults';
import {
  forwardingHarness,
  type ForwardingHarness,
} from '@bestellwerk/testing/forwarding/forwarding-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';

let harness: ForwardingHarness;
let part: { sellerId: string; orderId: string; partId: string; amountCents: number; source: 'money_box' };
beforeAll(async () => {
  harness = await forwardingHarness();
  harness.start();
  const key = await harness.place(await harness.seller());
  const order = await waitForOrder(harness.db, key, 'forwarded');
  const [row] = await harness.db.asSystem((tx) =>
    query<{ id: string }>(tx, sql`SELECT id FROM forwarding_part WHERE order_id = ${key.orderId}::uuid`),
  );
  part = { ...key, partId: row?.id ?? '', amountCents: Number(order.costCents), source: 'money_box' };
});
afterAll(async () => {
  expect(await findBookFaults(harness.db, await harness.mock.orders())).toEqual([]);
  await harness[Symbol.asyncDispose]();
});

const TABLES = ['transfer', 'hold', 'hold_resolution'] as const;

test.each(
  TABLES.flatMap((table) => [
    `UPDATE ${table} SET created_at = now()`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
  ]),
)('the application may not: %s', async (statement) => {
  await expect(harness.db.asSystem((tx) => tx.prisma.$executeRawUnsafe(statement))).rejects.toThrow(
    /permission denied|append-only/,
  );
});

test.each(
  TABLES.flatMap((table) => [
    `UPDATE ${table} SET created_at = now()`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
  ]),
)('not even the owner may: %s', async (statement) => {
  await expect(runStatement(harness.databaseUrl, statement)).rejects.toThrow('append-only');
});

test.each([
  'DELETE FROM orders',
  'DELETE FROM account',
  'DELETE FROM order_event',
  'UPDATE order_event SET at = now()',
])('nor may the application lose history: %s', async (statement) => {
  await expect(harness.db.asSystem((tx) => tx.prisma.$executeRawUnsafe(statement))).rejects.toThrow(
    'permission denied',
  );
});

test.each([
  ['spent below zero', sql`UPDATE account SET posted_cents = -1 WHERE code = 'money_box'`],
  [
    'reserved beyond the balance',
    sql`UPDATE account SET held_cents = posted_cents + 1 WHERE code = 'money_box'`,
  ],
  ['freed below nothing', sql`UPDATE account SET held_cents = -1 WHERE code = 'money_box'`],
  ['kept beside the movements', sql`UPDATE account SET posted_cents = 1 WHERE code = 'supplier'`],
])('a Money Box cannot be %s', async (_what, statement) => {
  await expect(harness.db.asSystem((tx) => execute(tx, statement))).rejects.toThrow(
    /violates check constraint/,
  );
});

test('a part that was charged cannot be charged or released again, whatever the code does', async () => {
  for (const kind of ['capture', 'release'] as const) {
    await expect(harness.db.asSystem((tx) => settleHolds(tx, [{ ...part, kind }]))).rejects.toThrow();
  }
  await expect(
    harness.db.asSystem((tx) =>
      execute(
        tx,
        sql`INSERT INTO transfer (seller_id, id, kind, debit_account, credit_account, amount_cents, part_id, created_at)
            VALUES (${part.sellerId}::uuid, 'capture:by another name', 'capture', 'paypal', 'supplier', 1,
              ${part.partId}::uuid, now())`,
      ),
    ),
  ).rejects.toThrow('transfer_one_capture_per_part');
});

test('one top-up cannot be credited under two names', async () => {
  await expect(
    harness.db.asSystem((tx) =>
      execute(
        tx,
        sql`INSERT INTO transfer (seller_id, id, kind, debit_account, credit_account, amount_cents, balance_after_cents,
              top_up_id, created_at)
            SELECT seller_id, 'another name', kind, debit_account, credit_account, amount_cents, balance_after_cents,
              top_up_id, now() FROM transfer WHERE kind = 'top_up'`,
      ),
    ),
  ).rejects.toThrow('transfer_one_per_top_up');
});

test('reserving more than there is throws and reserves nothing', async () => {
  const { sellerId, orderId } = part;
  await expect(
    harness.db.asSystem((tx) =>
      reserveFunds(tx, [{ sellerId, orderId, partId: part.partId, amountCents: 100_000 }]),
    ),
  ).rejects.toThrow('does not cover');
});
