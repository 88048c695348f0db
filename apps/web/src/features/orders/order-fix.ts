import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { FIX_OF_REASON, type Reason, type ReasonFix } from '@bestellwerk/domain/reasons';
import { centsParam, isCorrected } from '../../lib/order-terms/reason-value.ts';

/** The one right thing to do about an order now, or null when nothing is to be done by hand. */
export type OrderFix = Exclude<ReasonFix, 'wait'> | 'accept_payment';

export function orderFix(
  order: Pick<OrderSummary, 'status' | 'reasons' | 'availableActions'>,
): OrderFix | null {
  if (order.availableActions.includes('accept_payment')) return 'accept_payment';
  if (order.availableActions.length === 0 || order.reasons.length === 0) return null;
  const open = order.reasons.find((reason) => !isCorrected(reason));
  return open ? fixOfReason(open) : 'resend';
}

export function fixOfReason(reason: Reason): OrderFix | null {
  // An article without any number cannot be mapped; its number is entered.
  if (reason.code === 'product_unknown' && reason.params?.['problem'] === 'missing') return 'edit';
  // The Money Box has been filled since: nothing is missing any more.
  if (reason.code === 'insufficient_funds' && centsParam(reason, 'missingCents') === 0) return 'resend';
  const fix = FIX_OF_REASON[reason.code];
  return fix === 'wait' ? null : fix;
}
