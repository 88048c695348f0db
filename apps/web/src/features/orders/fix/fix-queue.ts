import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { ReasonCode } from '@bestellwerk/domain/reasons';
import { isCorrected } from '../../../lib/order-terms/reason-value.ts';
import { orderFix } from '../order-fix.ts';
import { FORM_REASONS } from './fields-to-fix.ts';

/** What became of an order of the queue. */
export type Handled = 'done' | 'skipped';

/** The orders of a view that wait for a hand, in the view's order. What goes on by itself is left out. */
export function waitingForHand(rows: readonly OrderSummary[]): OrderSummary[] {
  return rows.filter((order) => orderFix(order) !== null);
}

/** Reasons that several orders share and that can be mended in a grid, the most frequent first. */
export function sharedReasons(
  queue: readonly OrderSummary[],
  handled: ReadonlyMap<string, Handled>,
): { code: ReasonCode; count: number }[] {
  const counts = new Map<ReasonCode, number>();
  for (const { id, reasons } of queue) {
    if (handled.get(id) === 'done') continue;
    const open = reasons.filter((reason) => !isCorrected(reason)).map(({ code }) => code);
    for (const code of new Set(open)) {
      if (FORM_REASONS.includes(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => b.count - a.count);
}
