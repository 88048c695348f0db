import type { NewReason } from '@bestellwerk/domain/reasons';
import type { CheckOutcome } from '../supplier/interpret-check.ts';
import type { QuoteJob } from './claim-quotes.ts';
import type { Quote, QuotedPart } from './quote.ts';

type Checked = Extract<CheckOutcome, { kind: 'quoted' }>;

/**
 * Lays the supplier's parts over the order's items. A warehouse with a refused article keeps all of its articles
 * back: they go in one parcel or not yet. An article that no part names is refused in the supplier's stead.
 */
export function readQuote(job: QuoteJob, checked: Checked): Quote {
  const heldWarehouses = new Set(checked.refusals.map((refusal) => refusal.warehouse ?? ''));
  const taken = new Set<string>();
  const parts: QuotedPart[] = [];
  for (const part of checked.parts) {
    if (heldWarehouses.has(part.warehouse)) continue;
    const items = job.items.filter((item) => part.skus.includes(item.sku) && !taken.has(item.itemId));
    if (items.length === 0 || part.costCents <= 0) continue;
    for (const item of items) taken.add(item.itemId);
    parts.push({ warehouse: part.warehouse, costCents: part.costCents, items });
  }
  const reasons = checked.refusals.map((refusal) => placeReason(job, refusal.reason, refusal.skus));
  const isExplained = reasons.length > 0 || taken.size === job.items.length;
  const refusals: NewReason[] = isExplained
    ? reasons
    : [...reasons, { code: 'supplier_rejected', supplierMessage: 'not every article was quoted' }];
  return { key: job.key, parts, refusals: mergeSameReasons(refusals) };
}

/** Points a reason about one article at the order's item. */
export function placeReason(
  job: Pick<QuoteJob, 'items'>,
  reason: NewReason,
  skus: readonly string[],
): NewReason {
  if (reason.code !== 'product_unknown' && reason.code !== 'out_of_stock') return reason;
  const item = job.items.find((candidate) => skus.includes(candidate.sku));
  return item ? { ...reason, field: `items.${item.itemId}.sku` } : reason;
}

function mergeSameReasons(reasons: readonly NewReason[]): NewReason[] {
  const seen = new Set<string>();
  return reasons.filter(({ code, field }) => {
    const key = `${code} ${field ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
