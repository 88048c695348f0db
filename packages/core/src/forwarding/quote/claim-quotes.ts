import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { loadConsignments } from '../claims/load-consignments.ts';
import { loadOpenItems } from '../claims/load-open-items.ts';
import { pickRounds } from '../claims/pick-rounds.ts';
import type { Worker } from '../claims/worker.ts';
import { leaseMs } from '../forwarding-times.ts';
import { quoteKey } from '../quote-key.ts';
import type { Consignment } from '../supplier/build-order-body.ts';
import type { QuotedItem } from './quote.ts';

/** One order to be asked the price of. `fence` must still be the round's when the answer is stored. */
export type QuoteJob = {
  sellerId: string;
  orderId: string;
  round: number;
  fence: bigint;
  mode: 'forward' | 'inspect';
  key: string;
  consignment: Consignment;
  items: readonly QuotedItem[];
};

type ClaimedRow = Pick<QuoteJob, 'sellerId' | 'orderId' | 'round' | 'fence' | 'mode'>;

/** Leases up to `limit` rounds that wait for a quote, sellers taking turns. */
export async function claimQuotes(tx: SqlTx, worker: Worker, limit: number): Promise<QuoteJob[]> {
  const now = tx.clock.now();
  const leaseUntil = new Date(now.getTime() + leaseMs(worker.times));
  const claimed = await query<ClaimedRow>(
    tx,
    sql`WITH ${pickRounds('quote', limit, now)}
        UPDATE forwarding_round r SET worker_id = ${worker.id}, lease_until = ${leaseUntil},
          fence = r.fence + 1, tries = r.tries + 1
        FROM picked WHERE r.seller_id = picked.seller_id AND r.order_id = picked.order_id AND r.round = picked.round
        RETURNING r.seller_id AS "sellerId", r.order_id AS "orderId", r.round, r.fence, r.mode`,
  );
  if (claimed.length === 0) return [];
  const [consignments, items] = [await loadConsignments(tx, claimed), await loadOpenItems(tx, claimed)];
  return claimed.flatMap((row) => {
    const consignment = consignments.get(row.orderId);
    const own = items.filter((item) => item.orderId === row.orderId);
    if (!consignment) return [];
    return {
      ...row,
      consignment,
      key: quoteKey(consignment, own),
      items: own.map((item) => ({ itemId: item.id, sku: item.supplierSku, quantity: item.quantity })),
    };
  });
}
