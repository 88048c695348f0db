import type { Consignment } from '../supplier/build-order-body.ts';
import type { QuotedItem } from '../quote/quote.ts';

/** One part that this worker may send, or ask about, while its fence holds. */
export type PartClaim = {
  sellerId: string;
  partId: string;
  orderId: string;
  round: number;
  fence: bigint;
  reference: string;
  warehouse: string | null;
  source: 'money_box' | 'paypal';
  costCents: number;
  items: readonly QuotedItem[];
  tries: number;
  /** From when on nothing of earlier sends can be on its way any more. */
  resendAfter: Date | null;
};

export type SendJob = PartClaim & { attemptId: string; consignment: Consignment };
