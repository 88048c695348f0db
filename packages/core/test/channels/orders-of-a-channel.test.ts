import { createChannel } from '@bestellwerk/core/channels/create-channel';
import { createSecretBox } from '@bestellwerk/core/channels/secret-box';
import { listChannels } from '@bestellwerk/core/channels/list-channels';
import { openDatabase } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';
import { placeOrder } from '@bestellwerk/testing/builders/build-order';
import { buildSeller } from '@bestellwerk/testing/builders/build-seller';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { expect, test } from 'vitest';

test('every channel says how many orders it has, and no order can be moved to another', async () => {
  await using database = await createTestDatabase();
  const db = openDatabase(database.databaseUrl, { max: 2 });
  const seller = await buildSeller(db);
  await placeOrder(db, seller);
  await placeOrder(db, seller);
  const secretBox = createSecretBox('application-secret-that-is-only-for-tests');
  const other = await db.withSeller(seller.sellerId, (tx) =>
    createChannel(tx, { name: 'Zweiter Laden', type: 'own_shop', secretBox }),
  );
  const move = db.withSeller(seller.sellerId, (tx) =>
    execute(
      tx,
      sql`UPDATE orders SET channel_id = ${other.channelId}::uuid WHERE seller_id = ${tx.sellerId}::uuid`,
    ),
  );
  await expect(move).rejects.toThrow('an order stays in its channel');
  const { rows } = await db.withSeller(seller.sellerId, (tx) => listChannels(tx, { limit: 50 }));
  expect(new Map(rows.map(({ id, orders }) => [id, orders]))).toEqual(
    new Map([
      [seller.channelId, 2],
      [other.channelId, 0],
    ]),
  );
  await db.close();
});
