import { moveOrder } from '@bestellwerk/core/orders/move-order';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { canMove, ORDER_STATUSES, type OrderStatus } from '@bestellwerk/domain/order-status';
import { placeOrder, type OrderKey } from '@bestellwerk/testing/builders/build-order';
import { buildSeller } from '@bestellwerk/testing/builders/build-seller';
import { actOn } from '@bestellwerk/testing/builders/act-on-order';
import { createTestDatabase, type TestDatabase } from '@bestellwerk/testing/template-database';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;
let db: Database;
let key: OrderKey;
beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase(database.databaseUrl);
  key = await placeOrder(db, await buildSeller(db));
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

async function putInto(status: OrderStatus): Promise<void> {
  await db.asSystem(
    (tx) => tx.prisma.$executeRaw`
      UPDATE orders SET status = ${status}, paid = ${status !== 'awaiting_payment'} WHERE id = ${key.orderId}::uuid`,
  );
}

const move = (from: OrderStatus, to: OrderStatus) =>
  db.withSeller(key.sellerId, (tx) => moveOrder(tx, { orderId: key.orderId, from: [from], to, reasons: [] }));

const pairs = ORDER_STATUSES.flatMap((from) => ORDER_STATUSES.map((to) => [from, to] as const));

test.each(pairs.filter(([from, to]) => from !== to && !canMove(from, to)))(
  'there is no way from %s to %s: trying it is a bug and throws',
  async (from, to) => {
    await expect(move(from, to)).rejects.toThrow('the life cycle has no way');
  },
);

test.each(pairs.filter(([from, to]) => canMove(from, to)))(
  'from %s to %s only an order moves that is there; for any other nothing changes',
  async (from, to) => {
    for (const elsewhere of ORDER_STATUSES.filter((status) => status !== from)) {
      await putInto(elsewhere);
      const before = await actOn(db, key).read();
      expect(await move(from, to)).toBeNull();
      expect(await actOn(db, key).read()).toEqual(before);
    }
  },
);

test('another seller moves nothing', async () => {
  await putInto('in_progress');
  const stranger = await buildSeller(db);
  const moved = await db.withSeller(stranger.sellerId, (tx) =>
    moveOrder(tx, { orderId: key.orderId, from: ['in_progress'], to: 'cancelled', reasons: [] }),
  );
  expect(moved).toBeNull();
});

test('the database itself keeps unpaid orders from being sent and ended ones from having reasons', async () => {
  await putInto('awaiting_payment');
  await expect(
    db.asSystem((tx) => tx.prisma.$executeRaw`UPDATE orders SET status = 'forwarding' WHERE NOT paid`),
  ).rejects.toThrow('orders_unpaid_are_not_sent');
  await putInto('shipped');
  await expect(
    db.asSystem(
      (tx) => tx.prisma.$executeRaw`
        UPDATE orders SET reasons = '[{"code":"no_carrier"}]', reason_codes = '{no_carrier}' WHERE status = 'shipped'`,
    ),
  ).rejects.toThrow('orders_reasons_fit_status');
});
