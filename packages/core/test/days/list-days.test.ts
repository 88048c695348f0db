import { listDays } from '@bestellwerk/core/days/list-days';
import { getMoneyBox } from '@bestellwerk/core/money-box/get-money-box';
import { openDatabase } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { newId } from '@bestellwerk/platform/ids';
import { buildSeller } from '@bestellwerk/testing/builders/build-seller';
import { FakeClock } from '@bestellwerk/testing/fake-clock';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { expect, test } from 'vitest';

const HOUR_MS = 3_600_000;

/** A seller with 1,000 € since midday of 20 November, and what the Money Box pays for orders. */
async function openBooks() {
  const database = await createTestDatabase();
  const clock = new FakeClock('2026-11-20T12:00:00Z');
  const db = openDatabase(database.databaseUrl, { max: 4, clock });
  const { sellerId } = await buildSeller(db);
  const other = await buildSeller(db);
  const days = (count: number) => db.withSeller(sellerId, (tx) => listDays(tx, count));
  return {
    db,
    clock,
    sellerId,
    other,
    days,
    /** Books a capture as it is when the clock says so. */
    pay: (amountCents: number, of = sellerId) =>
      db.withSeller(of, async (tx) => {
        await execute(
          tx,
          sql`WITH booked AS (
                UPDATE account SET posted_cents = posted_cents - ${amountCents}::bigint
                WHERE seller_id = ${of}::uuid AND code = 'money_box' RETURNING posted_cents
              )
              INSERT INTO transfer (seller_id, id, kind, debit_account, credit_account, amount_cents, balance_after_cents, order_id, part_id, created_at)
              SELECT ${of}::uuid, ${`capture:${newId()}`}, 'capture', 'money_box', 'supplier', ${amountCents}::bigint, posted_cents,
                ${newId()}::uuid, ${newId()}::uuid, ${tx.clock.now()} FROM booked`,
        );
      }),
    keptDays: async () => {
      const rows = await db.asSystem((tx) =>
        query<{ day: string }>(
          tx,
          sql`SELECT day::text FROM seller_day WHERE seller_id = ${sellerId}::uuid ORDER BY day`,
        ),
      );
      return rows.map(({ day }) => day);
    },
    async [Symbol.asyncDispose]() {
      await db.close();
      await database.drop();
    },
  };
}

test('each day in Berlin has its use and its closing balance; a quiet one keeps the balance before', async () => {
  await using books = await openBooks();
  await books.pay(1_000);
  books.clock.setNow('2026-11-21T22:59:59Z'); // 23:59:59 in Berlin
  await books.pay(200);
  books.clock.setNow('2026-11-21T23:00:00Z');
  await books.pay(30);
  await books.pay(5_000, books.other.sellerId);
  books.clock.setNow('2026-11-24T12:00:00Z');
  const closing = (day: string, captures: number, usedCents: number, closingCents: number | null) => ({
    day,
    forwarded: 0,
    captures,
    usedCents,
    closingCents,
  });
  expect(await books.days(6)).toEqual([
    closing('2026-11-19', 0, 0, null),
    closing('2026-11-20', 1, 1_000, 99_000),
    closing('2026-11-21', 1, 200, 98_800),
    closing('2026-11-22', 1, 30, 98_770),
    closing('2026-11-23', 0, 0, 98_770),
    closing('2026-11-24', 0, 0, 98_770),
  ]);
});

test('a day is kept once it is certainly over, today never; kept or not, the figures are the same', async () => {
  await using books = await openBooks();
  await books.pay(1_000);
  const first = await books.days(2);
  expect(await books.keptDays()).toEqual(['2026-11-19']);
  books.clock.setNow('2026-11-20T23:30:00Z'); // half past midnight in Berlin
  await books.days(3);
  expect(await books.keptDays()).toEqual(['2026-11-19']);
  books.clock.setNow('2026-11-21T00:00:01Z');
  await Promise.all([books.days(3), books.days(3), books.days(3)]);
  expect(await books.keptDays()).toEqual(['2026-11-19', '2026-11-20']);
  expect((await books.days(3)).slice(0, 2)).toEqual(first);
  await books.pay(50);
  expect((await books.days(2)).at(-1)).toMatchObject({ captures: 1, usedCents: 50, closingCents: 98_950 });
});

test('the forecast is the average use since the first day of it, and needs some', async () => {
  await using books = await openBooks();
  const forecast = async () => (await books.db.withSeller(books.sellerId, getMoneyBox)).forecast;
  for (const _ of [1, 2, 3, 4, 5]) await books.pay(1_000);
  expect(await forecast()).toBeNull(); // one busy day is no pace
  for (const _ of [1, 2, 3]) {
    books.clock.setNow(new Date(books.clock.now().getTime() + 24 * HOUR_MS));
    await books.pay(1_000);
  }
  // 80 € in four days, 920 € are left.
  expect(await forecast()).toEqual({ daysLeft: 46, usedPerDayCents: 2_000, basedOnDays: 4 });
});
