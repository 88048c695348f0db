import type { NewReason } from '@bestellwerk/domain/reasons';

/**
 * What speaks against paying for an order: it sells below cost (comparable only in euro), or neither the Money Box
 * covers it nor may PayPal pay. Amounts in cents.
 */
export function moneyReasons(order: {
  costCents: number;
  totalCents: number;
  currency: string;
  isMarginChecked: boolean;
  availableCents: number;
  hasPaypal: boolean;
}): NewReason[] {
  const reasons: NewReason[] = [];
  const { costCents, totalCents, availableCents } = order;
  if (costCents > availableCents && !order.hasPaypal) {
    reasons.push({
      code: 'insufficient_funds',
      params: { costCents, availableCents, missingCents: costCents - availableCents },
    });
  }
  if (order.isMarginChecked && order.currency === 'EUR' && totalCents < costCents) {
    reasons.push({
      code: 'negative_margin',
      params: { costCents, totalCents, lossCents: costCents - totalCents },
    });
  }
  return reasons;
}
