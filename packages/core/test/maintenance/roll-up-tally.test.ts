import { rollUpTally } from '@bestellwerk/core/maintenance/roll-up-tally';
import { countOrders } from '@bestellwerk/core/orders/count-orders';
import { openDatabase } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { buildSeller } from '@bestellwerk/testing/builders/build-seller';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { expect, test } from 'vitest';

test('sums stay the same, with fewer rows, however many roll up at once', async () => {
  await using database = await createTestDatabase();
  const db = openDatabase(database.databaseUrl, { max: 6 });
  const { sellerId } = await buildSeller(db);
  await db.asSystem((tx) =>
    execute(
      tx,
      sql`INSERT INTO order_tally (seller_id, facet, key, orders, cost_cents)
          SELECT ${sellerId}::uuid, 'reason', CASE n % 3 WHEN 0 THEN 'out_of_stock' ELSE 'insufficient_funds' END,
            CASE n % 5 WHEN 0 THEN -1 ELSE 1 END, n
          FROM generate_series(1, 3000) n`,
    ),
  );
  // As many sums as channels: they stay, and are no reason to begin again.
  await db.asSystem((tx) =>
    execute(
      tx,
      sql`INSERT INTO order_tally (seller_id, facet, key, orders, cost_cents)
          SELECT ${sellerId}::uuid, 'channel', n::text, 1, 0 FROM generate_series(1, 300) n`,
    ),
  );
  const before = await db.withSeller(sellerId, countOrders);
  await Promise.all([1, 2, 3].map(() => db.asSystem(rollUpTally)));
  expect(await db.withSeller(sellerId, countOrders)).toEqual(before);
  const [rows] = await db.asSystem((tx) =>
    query<{ count: number }>(
      tx,
      sql`SELECT count(*)::int AS count FROM order_tally WHERE facet <> 'channel'`,
    ),
  );
  expect(rows?.count).toBeLessThan(20);
  expect(await db.asSystem(rollUpTally)).toBe(0);
  await db.close();
});
