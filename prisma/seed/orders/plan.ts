import type { MockRejectionCode } from '@bestellwerk/contracts/mock-supplier/fault';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import type { Draft } from './draft.ts';

/** What becomes of an order. */
export type Fate =
  /** Goes through; `paypal` where the Money Box did not reach at the time. */
  | 'sent'
  | 'sent_by_paypal'
  /** Went through, and has not been handed over to a carrier yet. */
  | 'sent_lately'
  /** Was stuck, was corrected by the seller, went through. */
  | 'mended'
  /** A part went through, the seller cancelled the rest. */
  | 'rest_cancelled'
  /** Went through, and was cancelled in the channel afterwards. */
  | 'recalled'
  | 'stuck'
  | 'partly_sent'
  | 'paypal_refused'
  | 'outcome_unknown'
  | 'awaiting_payment'
  | 'cancelled'
  | 'manually_sent';

export type Plan = {
  draft: Draft;
  fate: Fate;
  /** What was free in the Money Box when it was to be paid, where that is told apart from the books. */
  availableCents?: number;
  /** How the mock refuses it for ever. */
  pin?: MockRejectionCode;
  /** What the seller corrects, of a mended order. */
  mended?: { customer: Customer; shippingAddress: ShippingAddress };
};
