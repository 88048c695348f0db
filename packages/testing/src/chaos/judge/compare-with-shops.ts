import type { Finding, FindingCategory } from '@bestellwerk/core/ledger-check/finding';
import { appPool } from '@bestellwerk/db/pools';
import type { MockControl } from '../../forwarding/mock-control.ts';

/** What the shops handed in and were told to have arrived, and the money sellers paid in. */
export type ShopBook = {
  orders: readonly {
    channelId: string;
    externalId: string;
    items: readonly { sku: string; quantity: number }[];
  }[];
  paidInCents: ReadonlyMap<string, number>;
};

type OurRow = { channelId: string; externalId: string; references: string[] };

/** The inbox control makes external ids unique by an ending; shops know nothing of it. */
export const INBOX_ENDING = '~';

/**
 * Compares what shops ordered with what the supplier sends, piece by piece, and what was paid in with what was
 * credited. Knows nothing of how an order travels in between.
 */
export async function compareWithShops(
  { databaseUrl, mock }: { databaseUrl: string; mock: MockControl },
  shops: ShopBook,
): Promise<Finding[]> {
  const pool = appPool(databaseUrl, { max: 1, name: 'campaign-judge' });
  try {
    const ours = await pool.query<OurRow>(
      `SELECT o.channel_id AS "channelId", split_part(o.external_id, '${INBOX_ENDING}', 1) AS "externalId",
         array_remove(array_agg(p.reference), NULL) AS "references"
       FROM orders o LEFT JOIN forwarding_part p ON p.seller_id = o.seller_id AND p.order_id = o.id
       GROUP BY 1, 2`,
    );
    const credited = await pool.query<{ sellerId: string; cents: string }>(
      `SELECT seller_id AS "sellerId", sum(amount_cents) AS cents FROM transfer WHERE kind = 'top_up' GROUP BY 1`,
    );
    return [
      ...comparePieces(shops.orders, ours.rows, await mock.orders()),
      ...compareMoney(
        shops.paidInCents,
        new Map(credited.rows.map((row) => [row.sellerId, Number(row.cents)])),
      ),
    ];
  } finally {
    await pool.end();
  }
}

function comparePieces(
  ordered: ShopBook['orders'],
  ours: readonly OurRow[],
  supplied: Awaited<ReturnType<MockControl['orders']>>,
): Finding[] {
  const keyOf = (order: { channelId: string; externalId: string }) =>
    `${order.channelId} ${order.externalId}`;
  const arrived = new Map(ours.map((row) => [keyOf(row), row.references]));
  const byReference = Map.groupBy(supplied, (order) => order.internalReference);
  return ordered.flatMap((order) => {
    const subject = `shop order ${order.externalId}`;
    const references = arrived.get(keyOf(order));
    if (!references) return [finding('lost', subject, 'was taken in and is not there')];
    const pieces = new Map<string, number>();
    for (const reference of new Set(references)) {
      for (const { products } of byReference.get(reference) ?? []) {
        for (const { reference: sku, quantity } of products)
          pieces.set(sku, (pieces.get(sku) ?? 0) + quantity);
      }
    }
    return order.items.flatMap(({ sku, quantity }) => {
      const sent = pieces.get(sku) ?? 0;
      if (sent === quantity) return [];
      return [
        finding(sent > quantity ? 'sentTwice' : 'lost', subject, `${sku}: ordered ${quantity}, sent ${sent}`),
      ];
    });
  });
}

function compareMoney(paidIn: ReadonlyMap<string, number>, credited: ReadonlyMap<string, number>): Finding[] {
  return [...paidIn].flatMap(([sellerId, cents]) => {
    const got = credited.get(sellerId) ?? 0;
    return got === cents
      ? []
      : [
          {
            ...finding('difference', `seller ${sellerId}`, `paid in ${cents}, credited ${got}`),
            cents: Math.abs(got - cents),
          },
        ];
  });
}

function finding(category: FindingCategory, subject: string, detail: string): Finding {
  return { kind: 'shop_book', category, sellerId: null, subject, detail, cents: 0 };
}
