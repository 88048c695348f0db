import type { PoolClient } from '@bestellwerk/db/pools';

/** One order of a kind, with what hangs on it. */
export type Sample = { seller: string; order: string; part: string; reference: string; item: string };

export type Samples = {
  /** Shipped in one part of one article, paid by the Money Box. */
  shipped: Sample;
  another: Sample;
  paypal: Sample;
  /** On its way, and nobody knows whether it arrived. */
  unknown: Sample;
  /** Of a partly sent order. */
  refused: Sample;
  /** In progress with reasons. */
  stuck: { order: string };
  topUp: string;
};

export async function findSamples(client: PoolClient): Promise<Samples> {
  const shipped = await parts(
    client,
    `p.state = 'accepted' AND p.source = 'money_box' AND o.status = 'shipped'
     AND (SELECT count(*) FROM forwarding_part other WHERE other.order_id = p.order_id) = 1`,
  );
  const [paypal] = await parts(client, `p.state = 'accepted' AND p.source = 'paypal'`);
  const [unknown] = await parts(client, `p.state = 'unknown'`);
  const [refused] = await parts(
    client,
    `p.state = 'refused' AND p.source = 'money_box' AND o.status = 'in_progress'`,
  );
  const { rows: stuck } = await client.query<{ order: string }>(
    `SELECT id AS "order" FROM orders WHERE reason_codes = ARRAY['phone_invalid'] ORDER BY id LIMIT 1`,
  );
  const { rows: topUps } = await client.query<{ id: string }>(
    `SELECT id FROM top_up WHERE status = 'settled' ORDER BY id LIMIT 1`,
  );
  const found = {
    shipped: shipped[0],
    another: shipped[1],
    paypal,
    unknown,
    refused,
    stuck: stuck[0],
    topUp: topUps[0]?.id,
  };
  for (const [name, sample] of Object.entries(found)) if (!sample) throw new Error(`the demo has no ${name}`);
  return found as Samples;
}

async function parts(client: PoolClient, condition: string): Promise<Sample[]> {
  const { rows } = await client.query<Sample>(
    `SELECT p.seller_id AS seller, p.order_id AS "order", p.id AS part, p.reference, p.items->0->>'itemId' AS item
     FROM forwarding_part p JOIN orders o ON o.seller_id = p.seller_id AND o.id = p.order_id
     WHERE ${condition} AND jsonb_array_length(p.items) = 1 ORDER BY p.id LIMIT 2`,
  );
  return rows;
}
