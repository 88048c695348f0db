import type { Reason } from '@bestellwerk/domain/reasons';
import { centsParam } from '../../lib/order-terms/reason-value.ts';

type Waiting = { reasons: Reason[] };

/**
 * „Money Box reicht nicht" tells what was there when the order was held. What counts is what is there now: with it
 * nothing may be missing any more, and the one fix is to send again. Undefined while the balance is not known.
 */
export function withPresentFunds<T extends Waiting>(order: T, availableCents: number | undefined): T {
  if (availableCents === undefined) return order;
  if (!order.reasons.some((reason) => reason.code === 'insufficient_funds')) return order;
  return { ...order, reasons: order.reasons.map((reason) => withBalance(reason, availableCents)) };
}

function withBalance(reason: Reason, availableCents: number): Reason {
  const costCents = centsParam(reason, 'costCents');
  if (reason.code !== 'insufficient_funds' || costCents === null) return reason;
  const missingCents = Math.max(0, costCents - availableCents);
  return { ...reason, params: { ...reason.params, availableCents, missingCents } };
}
