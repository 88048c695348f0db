import {
  supplierProductInformationSchema,
  supplierProductsSchema,
} from '@bestellwerk/contracts/supplier/product';
import { parseJson } from '@bestellwerk/contracts/supplier/parse-json';
import type { Database, SystemTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { learnLimit, takeSlots, type RateLimits } from '../forwarding/rate-bucket.ts';
import type { CatalogClient } from '../forwarding/supplier/catalog-client.ts';
import type { Exchange } from '../forwarding/supplier/exchange.ts';
import { enqueueJob } from '../jobs/enqueue-job.ts';
import { foldText } from '../orders/search-text.ts';
import type { CopyStep } from './copy-step.ts';

export type CatalogueSource = { client: Pick<CatalogClient, 'texts' | 'prices'>; limits: RateLimits };

/** The supplier's texts are long, and an answer over a megabyte is cut. */
const PAGE_SIZE = 100;
const RENEW_AFTER_MS = 24 * 3_600_000;

/** Begins to copy the supplier's catalogue where there is no copy of today, and none is being made. */
export async function beginCatalogueCopy(db: Database, source: CatalogueSource | undefined): Promise<void> {
  if (!source) return;
  await db.asSystem(async (tx) => {
    const now = tx.clock.now();
    const [newest] = await query<{ seenAt: Date | null }>(
      tx,
      sql`SELECT max(seen_at) AS "seenAt" FROM supplier_article`,
    );
    if (newest?.seenAt && now.getTime() - newest.seenAt.getTime() < RENEW_AFTER_MS) return;
    await goOn(tx, { call: 'texts', page: 1, startedAt: now.toISOString() });
  });
}

/**
 * Makes one call and enqueues the next, so that a catalogue of any size is copied within the supplier's rate and goes
 * on after a restart. Each page of texts is followed by its prices; the first empty one ends it and removes what was
 * not seen this time.
 */
export async function copyCatalogue(
  db: Database,
  source: CatalogueSource | undefined,
  step: CopyStep,
): Promise<void> {
  if (!source) return;
  const { client, limits } = source;
  const { granted, waitMs } = await db.asSystem((tx) => takeSlots(tx, 'catalog', 1, limits));
  if (granted === 0) return db.asSystem((tx) => goOn(tx, step, waitMs));
  const exchange = await client[step.call](step.page, PAGE_SIZE);
  await db.asSystem((tx) => learn(tx, limits, exchange));
  const body = bodyOf(exchange);
  await db.asSystem(async (tx) => {
    if (step.call === 'prices') {
      await keepPrices(tx, supplierProductsSchema.parse(body));
      return goOn(tx, { ...step, call: 'texts', page: step.page + 1 });
    }
    const articles = supplierProductInformationSchema.parse(body);
    await keepTexts(tx, articles);
    if (articles.length > 0) return goOn(tx, { ...step, call: 'prices' });
    const startedAt = new Date(step.startedAt);
    await execute(tx, sql`DELETE FROM supplier_article WHERE seen_at < ${startedAt}::timestamptz`);
  });
}

async function goOn(tx: SystemTx, step: CopyStep, inMs = 0): Promise<void> {
  const runAt = new Date(tx.clock.now().getTime() + inMs);
  await enqueueJob(tx, 'copy-catalogue', step, { key: 'copy-catalogue', runAt });
}

/** Throws for anything but a proper answer; the job is then tried again later. */
function bodyOf({ httpStatus, body, failure }: Exchange): unknown {
  if (httpStatus !== 200) throw new Error(`the catalogue was answered with ${httpStatus ?? failure}`);
  return parseJson(body);
}

async function learn(tx: SystemTx, limits: RateLimits, exchange: Exchange): Promise<void> {
  const perSecond = limits.fixedPerSecond === undefined ? exchange.rateLimit : undefined;
  const blockedUntil = exchange.httpStatus === 429 ? exchange.rateResetsAt : undefined;
  if (perSecond !== undefined || blockedUntil) await learnLimit(tx, 'catalog', { perSecond, blockedUntil });
}

async function keepTexts(tx: SystemTx, articles: readonly { sku: string; name: string }[]): Promise<void> {
  const known = articles.filter(({ sku }) => sku !== '');
  await execute(
    tx,
    sql`INSERT INTO supplier_article (sku, name, search_text, seen_at)
        SELECT DISTINCT ON (sku) sku, name, search_text, ${tx.clock.now()}::timestamptz
        FROM unnest(${known.map(({ sku }) => sku)}::text[], ${known.map(({ name }) => name)}::text[],
          ${known.map(({ sku, name }) => foldText(`${sku} ${name}`))}::text[]) AS a (sku, name, search_text)
        ON CONFLICT (sku) DO UPDATE SET name = EXCLUDED.name, search_text = EXCLUDED.search_text,
          seen_at = EXCLUDED.seen_at`,
  );
}

/** Articles without a text are none that anybody could find, so only those with one get a price. */
async function keepPrices(
  tx: SystemTx,
  articles: readonly { sku: string; wholesalePrice: number; active: number }[],
): Promise<void> {
  await execute(
    tx,
    sql`UPDATE supplier_article s SET wholesale_cents = a.cents, is_active = a.active
        FROM unnest(${articles.map(({ sku }) => sku)}::text[],
          ${articles.map(({ wholesalePrice }) => wholesalePrice)}::bigint[],
          ${articles.map(({ active }) => active !== 0)}::boolean[]) AS a (sku, cents, active)
        WHERE s.sku = a.sku`,
  );
}
