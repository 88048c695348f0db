import { supplierStockSchema } from '@bestellwerk/contracts/supplier/stock';
import type { Database } from '@bestellwerk/db/database';
import type { Clock } from '@bestellwerk/platform/clock';
import { learnLimit, takeSlots, type RateLimits } from '../forwarding/rate-bucket.ts';
import type { Exchange } from '../forwarding/supplier/exchange.ts';
import type { SupplierClient } from '../forwarding/supplier/supplier-client.ts';

/** Live stock at the supplier: pieces by supplier article, null where it could not be found out just now. */
export type StockSource = {
  read(supplierSkus: readonly string[]): Promise<ReadonlyMap<string, number | null>>;
};

type Options = {
  db: Database;
  supplier: Pick<SupplierClient, 'stock'>;
  clock: Clock;
  limits: RateLimits;
};

const FRESH_MS = 15_000;
const MOST_KEPT = 5_000;

/**
 * Asks the supplier within the rate all processes share, and remembers each answer for a moment: looking at an
 * order must never slow forwarding down, so what the rate does not allow stays unknown.
 */
export function createStockSource({ db, supplier, clock, limits }: Options): StockSource {
  const known = new Map<string, { quantity: number | null; atMs: number }>();
  const isFresh = (sku: string) => clock.monotonicMs() - (known.get(sku)?.atMs ?? -Infinity) < FRESH_MS;

  async function ask(sku: string): Promise<void> {
    const exchange = await supplier.stock(sku);
    await db.asSystem((tx) =>
      learnLimit(tx, 'catalog', {
        perSecond: limits.fixedPerSecond === undefined ? exchange.rateLimit : undefined,
        blockedUntil: exchange.httpStatus === 429 ? exchange.rateResetsAt : undefined,
      }),
    );
    const quantity = readQuantity(exchange);
    if (quantity !== null) known.set(sku, { quantity, atMs: clock.monotonicMs() });
  }

  return {
    async read(supplierSkus) {
      const wanted = [...new Set(supplierSkus)];
      const stale = wanted.filter((sku) => sku !== '' && !isFresh(sku));
      if (stale.length > 0) {
        const slots = await db.asSystem((tx) => takeSlots(tx, 'catalog', stale.length, limits));
        if (known.size > MOST_KEPT) known.clear();
        await Promise.all(stale.slice(0, slots.granted).map(ask));
      }
      return new Map(wanted.map((sku) => [sku, known.get(sku)?.quantity ?? null]));
    },
  };
}

/** The sum over the rows; null for anything that is not a proper answer. */
function readQuantity({ httpStatus, body = '' }: Exchange): number | null {
  if (httpStatus !== 200) return null;
  try {
    const parsed = supplierStockSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data.stocks.reduce((sum, row) => sum + row.quantity, 0) : null;
  } catch {
    return null;
  }
}
