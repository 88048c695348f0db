import { settleHolds, type SettledPart } from '@bestellwerk/core/money-box/settle-holds';
import { query, sql } from '@bestellwerk/db/sql';
import type { Stage } from '../stage/open-stage.ts';

type Row = Omit<SettledPart, 'amountCents' | 'kind'> & { amountCents: bigint };

/**
 * Settles accepted parts once more through the application's own function, two at once, as a mistake in the code
 * above it would. Answers with how many of the settlements the database refused.
 */
export async function settleAgain({ db }: Stage, kind: SettledPart['kind']): Promise<number> {
  const parts = await db.asSystem((tx) =>
    query<Row>(
      tx,
      sql`SELECT p.seller_id AS "sellerId", p.order_id AS "orderId", p.id AS "partId", p.source, p.cost_cents AS "amountCents"
          FROM forwarding_part p JOIN account a ON a.seller_id = p.seller_id AND a.code = 'money_box'
          WHERE p.state = 'accepted' ORDER BY p.id LIMIT 2`,
    ),
  );
  const settled = await Promise.allSettled(
    parts.map((part) =>
      db.asSystem((tx) => settleHolds(tx, [{ ...part, amountCents: Number(part.amountCents), kind }])),
    ),
  );
  return settled.filter(({ status }) => status === 'rejected').length;
}
