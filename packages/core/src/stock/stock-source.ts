import type { Database } from '@bestellwerk/db/database';
import type { Clock } from '@bestellwerk/platform/clock';
import { learnLimit, takeSlots, type RateLimits } from '../forwarding/rate-bucket.ts';
import type { CatalogClient } from '../forwarding/supplier/catalog-client.ts';
import type { Exchange } from '../forwarding/supplier/exchange.ts';
import { readProductId, readQuantity } from './read-stock-answer.ts';

/** Live stock at the supplier: pieces by supplier article, null where it could not be found out just now. */
export type StockSource = {
  read(supplierSkus: readonly string[]): Promise<ReadonlyMap<string, number | null>>;
};

type Options = {
  db: Database;
  catalog: Pick<CatalogClient, 'article' | 'stock'>;
  clock: Clock;
  limits: RateLimits;
};

const FRESH_MS = 15_000;
const MOST_KEPT = 5_000;

/**
 * Asks the supplier within the rate all processes share, and remembers each answer for a moment: looking at an
 * order must never slow forwarding down, so what the rate does not allow stays unknown.
 */
export function createStockSource({ db, catalog, clock, limits }: Options): StockSource {
  const productIds = new Map<string, string>();
  const quantities = new Map<string, { quantity: number; atMs: number }>();
  const isFresh = (sku: string) => clock.monotonicMs() - (quantities.get(sku)?.atMs ?? -Infinity) < FRESH_MS;

  /** One call within the rate; null where it allows none. */
  async function call(ask: () => Promise<Exchange>): Promise<Exchange | null> {
    const { granted } = await db.asSystem((tx) => takeSlots(tx, 'catalog', 1, limits));
    if (granted === 0) return null;
    const exchange = await ask();
    const perSecond = limits.fixedPerSecond === undefined ? exchange.rateLimit : undefined;
    const blockedUntil = exchange.httpStatus === 429 ? exchange.rateResetsAt : undefined;
    if (perSecond !== undefined || blockedUntil) {
      await db.asSystem((tx) => learnLimit(tx, 'catalog', { perSecond, blockedUntil }));
    }
    return exchange;
  }

  async function findProductId(sku: string): Promise<string | null> {
    const known = productIds.get(sku);
    if (known !== undefined) return known;
    const exchange = await call(() => catalog.article(sku));
    const productId = exchange && readProductId(exchange);
    if (productId !== null) productIds.set(sku, productId);
    return productId;
  }

  async function refresh(sku: string): Promise<void> {
    const productId = await findProductId(sku);
    const exchange = productId === null ? null : await call(() => catalog.stock(productId));
    const quantity = exchange && readQuantity(exchange);
    if (quantity !== null) quantities.set(sku, { quantity, atMs: clock.monotonicMs() });
  }

  return {
    async read(supplierSkus) {
      const wanted = [...new Set(supplierSkus)];
      for (const kept of [productIds, quantities]) if (kept.size > MOST_KEPT) kept.clear();
      await Promise.all(wanted.filter((sku) => sku !== '' && !isFresh(sku)).map(refresh));
      return new Map(wanted.map((sku) => [sku, quantities.get(sku)?.quantity ?? null]));
    },
  };
}
