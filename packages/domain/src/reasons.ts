/** Why an order is stuck, in the order in which a seller would want to deal with them. */
export const REASON_CODES = [
  'insufficient_funds',
  'paypal_failed',
  'address_too_long',
  'address_invalid',
  'postcode_invalid',
  'name_too_long',
  'phone_invalid',
  'email_invalid',
  'out_of_stock',
  'product_unknown',
  'below_minimum',
  'no_carrier',
  'negative_margin',
  'partially_forwarded',
  'supplier_unavailable',
  'outcome_unknown',
  'supplier_rejected',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** The one right fix, drawn as the row's button. `wait` has no button: it goes on by itself. */
export const REASON_FIXES = [
  'top_up',
  'edit',
  'shorten',
  'map_sku',
  'change_carrier',
  'release',
  'resend',
  'manual',
  'wait',
] as const;
export type ReasonFix = (typeof REASON_FIXES)[number];

export const FIX_OF_REASON: Record<ReasonCode, ReasonFix> = {
  insufficient_funds: 'top_up',
  paypal_failed: 'top_up',
  address_too_long: 'shorten',
  address_invalid: 'edit',
  postcode_invalid: 'edit',
  name_too_long: 'edit',
  phone_invalid: 'edit',
  email_invalid: 'edit',
  out_of_stock: 'resend',
  product_unknown: 'map_sku',
  below_minimum: 'manual',
  no_carrier: 'change_carrier',
  negative_margin: 'release',
  partially_forwarded: 'resend',
  supplier_unavailable: 'resend',
  outcome_unknown: 'wait',
  supplier_rejected: 'resend',
};

export type ReasonParams = Record<string, string | number | boolean | readonly string[]>;

/**
 * One reason. `field` is a path into the order ("shippingAddress.line1", "items.<id>.sku"),
 * `actual` the offending value's length and `limit` what the supplier allows, both in code points;
 * for money reasons `params` carries cents. `supplierMessage` is the supplier's own text.
 */
export type Reason = {
  code: ReasonCode;
  field?: string;
  limit?: number;
  actual?: number;
  params?: ReasonParams;
  supplierMessage?: string;
  since: string;
};

export type NewReason = Omit<Reason, 'since'>;

/** Reasons about what the seller can edit: they are found by our own checks, before any call to the supplier. */
export const CUSTOMER_DATA_REASONS = [
  'address_too_long',
  'address_invalid',
  'postcode_invalid',
  'name_too_long',
  'phone_invalid',
  'email_invalid',
] as const satisfies readonly ReasonCode[];

/** Stamps new reasons, keeping `since` of one that was there before with the same code and field. */
export function stampReasons(found: readonly NewReason[], before: readonly Reason[], now: Date): Reason[] {
  return found
    .map((reason) => {
      const same = before.find((old) => old.code === reason.code && old.field === reason.field);
      return { ...reason, since: same?.since ?? now.toISOString() };
    })
    .toSorted((a, b) => REASON_CODES.indexOf(a.code) - REASON_CODES.indexOf(b.code));
}
