import type { SqlTx } from '@bestellwerk/db/database';
import { publishHints, type PublishedHint } from './publish-hint.ts';

const MOST_SINGLE_HINTS = 20;

export type ChangedOrder = { sellerId: string; id: string; version: number };

/** One hint an order, or one a seller where many changed at once: the browser then refetches what it shows. */
export function announceOrders(tx: SqlTx, changed: readonly ChangedOrder[]): Promise<void> {
  const hints: PublishedHint[] =
    changed.length <= MOST_SINGLE_HINTS
      ? changed.map(({ sellerId, id, version }) => ({ sellerId, hint: { topic: 'order', id, version } }))
      : [...new Set(changed.map((order) => order.sellerId))].map((sellerId) => ({
          sellerId,
          hint: { topic: 'order' },
        }));
  return publishHints(tx, hints);
}
