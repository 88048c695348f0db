import type { PoolClient } from '@bestellwerk/db/pools';
import type { ChannelType } from '@bestellwerk/domain/channel-type';
import { foundSeller } from '../demo/found-seller.ts';
import { DEMO_EMAIL, type DemoSeller } from '../demo/sellers.ts';
import { createIds } from '../ids.ts';
import type { SeedChannel } from '../orders/draft.ts';
import { createRandom } from '../random.ts';
import { writeSeller } from '../write/seller-tables.ts';

export type BulkSeller = {
  sellerId: string;
  userName: string;
  channels: readonly SeedChannel[];
  /** How many orders each channel had before, by its id. */
  counts: Map<string, number>;
};

/** The demo's seller, or as many sellers of the bulk as are wanted; those that are missing are made. */
export async function prepareSellers(
  client: PoolClient,
  { wanted, now, passwordHash }: { wanted: number | undefined; now: Date; passwordHash: string },
): Promise<BulkSeller[]> {
  if (wanted === undefined) return [await readSeller(client, DEMO_EMAIL)];
  const sellers: BulkSeller[] = [];
  for (let index = 1; index <= wanted; index += 1) {
    const spec = bulkSpec(index);
    if (!(await hasSeller(client, spec.email))) await makeSeller(client, spec, now, passwordHash);
    sellers.push(await readSeller(client, spec.email));
  }
  return sellers;
}

function bulkSpec(index: number): DemoSeller {
  const number = String(index).padStart(4, '0');
  return {
    key: `bulk-${number}`,
    email: `haendler-${number}@bestellwerk.test`,
    userName: `Händler ${number}`,
    company: {
      companyName: `Handelshaus ${number}`,
      street: `Industriestraße ${index}`,
      postcode: '44135',
      town: 'Dortmund',
      phone: '+49 231 5550100',
      vatNumber: '',
    },
    paypalEmail: null,
    lowBalanceThresholdCents: null,
    channels: [
      { type: 'own_shop', name: `Onlineshop ${number}`, weight: 30 },
      { type: 'ebay', name: `eBay ${number}`, weight: 30 },
      { type: 'amazon', name: `Amazon ${number}`, weight: 40 },
    ],
    orders: 0,
    cases: [],
    channelSkus: [],
    hasDryTimes: false,
  };
}

async function hasSeller(client: PoolClient, email: string): Promise<boolean> {
  return (await client.query('SELECT 1 FROM app_user WHERE email = $1', [email])).rowCount !== 0;
}

async function makeSeller(
  client: PoolClient,
  spec: DemoSeller,
  now: Date,
  passwordHash: string,
): Promise<void> {
  const { sellerId, userId, channels, createdAt } = foundSeller(spec, now, createIds(createRandom(spec.key)));
  await writeSeller(client, {
    ...spec,
    id: sellerId,
    userId,
    passwordHash,
    createdAt,
    channels: channels.map((channel) => ({
      ...channel,
      webhookSecret: null,
      lastDeliveryAt: null,
      lastOrderAt: null,
      refusedDeliveries: 0,
    })),
  });
}

async function readSeller(client: PoolClient, email: string): Promise<BulkSeller> {
  const { rows: users } = await client.query<{ sellerId: string; userName: string }>(
    `SELECT seller_id AS "sellerId", name AS "userName" FROM app_user WHERE email = $1`,
    [email],
  );
  const [user] = users;
  if (!user) throw new Error(`there is no seller ${email}`);
  const { rows } = await client.query<{ id: string; name: string; type: ChannelType; orders: number }>(
    `SELECT c.id, c.name, c.type, (SELECT count(*)::int FROM orders o
       WHERE o.seller_id = c.seller_id AND o.channel_id = c.id) AS orders
     FROM channel c WHERE c.seller_id = $1 ORDER BY c.id`,
    [user.sellerId],
  );
  if (rows.length === 0) throw new Error(`${email} has no channel`);
  return {
    ...user,
    channels: rows.map(({ id, name, type }) => ({ sellerId: user.sellerId, id, name, type })),
    counts: new Map(rows.map(({ id, orders }) => [id, orders])),
  };
}
