import type { OrderStatus } from '../order-status.ts';
import type { ReasonCode } from '../reasons.ts';

export const STATUS_WORDS: Record<OrderStatus, string> = {
  awaiting_payment: 'Awaiting payment',
  in_progress: 'In progress',
  forwarding: 'Being forwarded',
  forwarded: 'Forwarded',
  shipped: 'Shipped',
  manually_sent: 'Sent manually',
  cancelled: 'Cancelled',
};

export const REASON_WORDS: Record<ReasonCode, string> = {
  insufficient_funds: 'Money Box too low',
  paypal_failed: 'PayPal payment failed',
  address_too_long: 'Address too long',
  address_invalid: 'Address incomplete',
  postcode_invalid: 'Postcode invalid',
  name_too_long: 'Name too long',
  phone_invalid: 'Phone number invalid',
  email_invalid: 'E-mail invalid',
  out_of_stock: 'Out of stock',
  product_unknown: 'Article unknown',
  below_minimum: 'Below minimum order',
  no_carrier: 'No carrier',
  negative_margin: 'Sold below cost',
  partially_forwarded: 'Partly forwarded',
  supplier_unavailable: 'Supplier unreachable',
  outcome_unknown: 'Outcome unclear',
  supplier_rejected: 'Refused by supplier',
};
