import { openChannelDesk, type ChannelDesk } from '@bestellwerk/core/channels/pull/channel-desk';
import { pullChannel } from '@bestellwerk/core/channels/pull/pull-channel';
import { PULL_TIMES, type PullTimes } from '@bestellwerk/core/channels/pull/pull-times';
import { setConnection } from '@bestellwerk/core/channels/pull/set-connection';
import { createSecretBox } from '@bestellwerk/core/channels/secret-box';
import { getChannel, type ChannelView } from '@bestellwerk/core/channels/channel-store';
import { processDelivery } from '@bestellwerk/core/deliveries/process-delivery';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import { systemClock, type Clock } from '@bestellwerk/platform/clock';
import { silentLogger } from '@bestellwerk/platform/logger';
import { buildSeller, type BuiltSeller } from '../builders/build-seller.ts';
import { createTestDatabase } from '../template-database.ts';
import type { ImitatedShop } from './imitated-shop.ts';

export type ConnectedChannel = BuiltSeller & {
  /** Pulls once, whatever time it is; `times` differ from the usual ones. */
  pull(times?: Partial<PullTimes>, signal?: AbortSignal): Promise<void>;
  /** What as many workers do that learn at the same moment that a pull is due. */
  pullTogether(workers: number): Promise<void>;
  /** What the deliveries became, as the jobs would do it; answers with the external ids, sorted. */
  takeIn(): Promise<string[]>;
  view(): Promise<ChannelView>;
};

export type PullHarness = AsyncDisposable & {
  db: Database;
  databaseUrl: string;
  desk: ChannelDesk;
  /** A seller whose only channel is connected with this shop since an hour. */
  connect(type: ConnectableChannelType, shop: ImitatedShop): Promise<ConnectedChannel>;
};

const HOUR_MS = 3_600_000;
const WORKERS = 4;

/** A database of a test's own and the way to imitated channels; jobs are done by hand. */
export async function pullHarness(options: { clock?: Clock; timeoutMs?: number } = {}): Promise<PullHarness> {
  const { clock = systemClock, timeoutMs } = options;
  const database = await createTestDatabase();
  const db = openDatabase(database.databaseUrl, { max: 6, clock, name: 'pull-test' });
  const secretBox = createSecretBox('application-secret-that-is-only-for-tests');
  const desk = openChannelDesk({ secretBox, addresses: 'any', clock, timeoutMs });

  return {
    db,
    databaseUrl: database.databaseUrl,
    desk,
    async connect(type, shop) {
      const seller = await buildSeller(db, { channelType: type });
      const { sellerId, channelId } = seller;
      await db.withSeller(sellerId, async (tx) => {
        const createdAt = new Date(tx.clock.now().getTime() - HOUR_MS);
        const where = { sellerId_id: { sellerId, id: channelId } };
        await tx.prisma.channel.update({ where, data: { createdAt } });
        await setConnection(tx, desk, { channelId, connection: { ...shop.credentials, baseUrl: shop.url } });
      });
      const pullOnce = (times?: Partial<PullTimes>, signal = new AbortController().signal) => {
        const deps = { db, desk, logger: silentLogger, times: { ...PULL_TIMES, ...times } };
        return pullChannel(deps, { sellerId, channelId }, signal);
      };
      return {
        ...seller,
        async pull(times, signal) {
          await makeDue(db, seller);
          await pullOnce(times, signal);
        },
        async pullTogether(workers) {
          await makeDue(db, seller);
          await Promise.all(Array.from({ length: workers }, () => pullOnce()));
        },
        takeIn: () => takeIn(db, seller),
        view: () => db.withSeller(sellerId, (tx) => getChannel(tx, channelId)),
      };
    },
    async [Symbol.asyncDispose]() {
      await desk.close();
      await db.close();
      await database.drop();
    },
  };
}

async function makeDue(db: Database, { sellerId, channelId }: BuiltSeller): Promise<void> {
  await db.withSeller(sellerId, (tx) =>
    execute(
      tx,
      sql`UPDATE channel_connection SET next_pull_at = ${tx.clock.now()}
          WHERE seller_id = ${sellerId}::uuid AND channel_id = ${channelId}::uuid`,
    ),
  );
}

async function takeIn(db: Database, { sellerId }: BuiltSeller): Promise<string[]> {
  const waiting = await db.withSeller(sellerId, (tx) =>
    query<{ id: string }>(
      tx,
      sql`SELECT id FROM delivery WHERE seller_id = ${sellerId}::uuid AND state = 'received' ORDER BY id`,
    ),
  );
  // Several at once, as the workers of a process do it.
  const workers = Array.from({ length: WORKERS }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { id: deliveryId } = next;
      await db.withSeller(sellerId, (tx) => processDelivery(tx, { deliveryId }));
    }
  });
  await Promise.all(workers);
  const orders = await db.withSeller(sellerId, (tx) =>
    tx.prisma.order.findMany({ where: { sellerId }, select: { externalId: true } }),
  );
  return orders.map((order) => order.externalId).toSorted();
}
