import { ownerPool } from '@bestellwerk/db/pools';

export type SampleOrder = {
  number: string;
  lastName: string;
  phone: string;
  totalCents: number;
  placedAt: Date;
};
export type Samples = {
  sellerId: string;
  orders: SampleOrder[];
  channelIds: string[];
  oldest: Date;
  newest: Date;
};

/** Orders from anywhere in the seller's past, so that a benchmark asks for what there is. */
export async function sampleOrders(databaseUrl: string, email: string, count: number): Promise<Samples> {
  const pool = ownerPool(databaseUrl, { max: 1, name: 'bench-samples' });
  try {
    const [seller] = (
      await pool.query<{ sellerId: string; oldest: Date; newest: Date }>(
        `SELECT u.seller_id AS "sellerId",
           (SELECT min(placed_at) FROM orders o WHERE o.seller_id = u.seller_id) AS oldest,
           (SELECT max(placed_at) FROM orders o WHERE o.seller_id = u.seller_id) AS newest
         FROM app_user u WHERE u.email = $1`,
        [email],
      )
    ).rows;
    if (!seller) throw new Error(`there is no user ${email}`);
    const { rows: orders } = await pool.query<SampleOrder>(
      `SELECT o.number, o.last_name AS "lastName", o.phone, o.total_cents::int AS "totalCents", o.placed_at AS "placedAt"
       FROM generate_series(1, $2::int) g CROSS JOIN LATERAL (
         SELECT * FROM orders WHERE seller_id = $1 AND phone ~ '^[+0][0-9 ]{8,}$'
           AND placed_at >= $3::timestamptz + ($4::timestamptz - $3::timestamptz) * ((g - 0.5) / $2)
         ORDER BY placed_at, id LIMIT 1) o`,
      [seller.sellerId, count, seller.oldest, seller.newest],
    );
    const { rows: channels } = await pool.query<{ id: string }>(
      'SELECT id FROM channel WHERE seller_id = $1',
      [seller.sellerId],
    );
    return { ...seller, orders, channelIds: channels.map(({ id }) => id) };
  } finally {
    await pool.end();
  }
}
