import type { Reason, ReasonCode } from '@bestellwerk/domain/reasons';
import { countryName } from '../../../lib/format/country-name.ts';
import { formatList } from '../../../lib/format/format-list.ts';
import { formatMoney } from '../../../lib/format/format-money.ts';
import type { Language } from '../../../lib/i18n/language.ts';
import { centsParam, reasonSkus } from '../../../lib/order-terms/reason-value.ts';
import type { texts } from './i18n/de.ts';

export type ReasonTextKey = keyof (typeof texts)['reason'];

/** Reasons that are worded the same whatever they carry. */
const FIXED = {
  paypal_failed: 'paypalFailed',
  no_carrier: 'noCarrier',
  partially_forwarded: 'partiallyForwarded',
  supplier_unavailable: 'supplierUnavailable',
  outcome_unknown: 'outcomeUnknown',
} as const satisfies Partial<Record<ReasonCode, ReasonTextKey>>;

type Varying = Exclude<ReasonCode, keyof typeof FIXED>;

/** Picks the wording by what a reason carries: field, length, sums, articles. */
const VARYING: Record<Varying, (reason: Reason) => ReasonTextKey> = {
  insufficient_funds: (reason) => {
    const missing = centsParam(reason, 'missingCents');
    if (missing === null) return 'fundsUnknown';
    return missing === 0 ? 'fundsCovered' : 'fundsMissing';
  },
  address_too_long: ({ field, limit }) => {
    if (limit === undefined) return 'addressTooLongSomehow';
    return field === 'shippingAddress.town' ? 'townTooLong' : 'streetTooLong';
  },
  address_invalid: ({ field, params }) => {
    if (field === 'shippingAddress.town') return 'townMissing';
    if (field === 'shippingAddress.country') {
      return params?.['problem'] === 'invalid_format' ? 'countryUnknown' : 'countryMissing';
    }
    if (field?.startsWith('customer.')) return 'nameMissing';
    return field === 'shippingAddress.line1' ? 'streetMissing' : 'addressIncomplete';
  },
  postcode_invalid: ({ params }) => {
    if (params?.['problem'] === 'missing') return 'postcodeMissing';
    return typeof params?.['example'] === 'string' ? 'postcodeFormat' : 'postcodeRefused';
  },
  name_too_long: ({ field, limit }) => {
    if (limit === undefined) return 'nameTooLongSomehow';
    if (field === 'customer.company') return 'companyTooLong';
    return field === 'customer.firstName' ? 'firstNameTooLong' : 'lastNameTooLong';
  },
  phone_invalid: ({ limit, params }) => {
    if (limit !== undefined) return 'phoneTooLong';
    return params?.['problem'] === 'missing' ? 'phoneMissing' : 'phoneFormat';
  },
  email_invalid: ({ limit, params }) => {
    if (limit !== undefined) return 'emailTooLong';
    return params?.['problem'] === 'missing' ? 'emailMissing' : 'emailFormat';
  },
  out_of_stock: (reason) => (reasonSkus(reason).length > 0 ? 'outOfStockNamed' : 'outOfStock'),
  product_unknown: (reason) => {
    if (reason.params?.['problem'] === 'missing') return 'skuMissing';
    return reasonSkus(reason).length > 0 ? 'productUnknownNamed' : 'productUnknown';
  },
  below_minimum: (reason) =>
    centsParam(reason, 'minimumCents') === null ? 'belowMinimum' : 'belowMinimumKnown',
  negative_margin: (reason) =>
    centsParam(reason, 'lossCents') === null ? 'negativeMargin' : 'negativeMarginKnown',
  supplier_rejected: ({ supplierMessage }) => (supplierMessage ? 'rejectedWithWords' : 'rejected'),
};

export function reasonTextKey(reason: Reason): ReasonTextKey {
  return reason.code in FIXED
    ? FIXED[reason.code as keyof typeof FIXED]
    : VARYING[reason.code as Varying](reason);
}

/** Everything a wording may name. */
export function reasonTextValues(reason: Reason, country: string, language: Language) {
  const { actual = 0, limit = 0, params, supplierMessage } = reason;
  const euros = (name: string) =>
    formatMoney({ amountCents: centsParam(reason, name) ?? 0, currency: 'EUR' }, language);
  return {
    actual: String(actual),
    limit: String(limit),
    over: String(actual - limit),
    cost: euros('costCents'),
    available: euros('availableCents'),
    missing: euros('missingCents'),
    total: euros('totalCents'),
    loss: euros('lossCents'),
    minimum: euros('minimumCents'),
    example: String(params?.['example'] ?? ''),
    skus: formatList(reasonSkus(reason), language),
    country: countryName(country.trim().toUpperCase(), language),
    message: supplierMessage ?? '',
  };
}
