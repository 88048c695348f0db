import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { SUPPLIER_LIMITS } from '@bestellwerk/domain/supplier-limits';
import type { Reason, ReasonCode } from '@bestellwerk/domain/reasons';
import { isCorrected } from '../../../lib/order-terms/reason-value.ts';
import {
  checkOrderForm,
  fieldOfReason,
  openItems,
  type OrderField,
} from '../detail/form/check-order-form.ts';
import { toFormValues } from '../detail/form/order-form-values.ts';

const LINES: readonly OrderField[] = [
  'shippingAddress.line1',
  'shippingAddress.line2',
  'shippingAddress.line3',
];

/** Where to look when the supplier does not say which field it is. */
const USUAL_FIELDS: Partial<Record<ReasonCode, readonly OrderField[]>> = {
  address_too_long: LINES,
  address_invalid: [
    'customer.lastName',
    'shippingAddress.line1',
    'shippingAddress.town',
    'shippingAddress.country',
  ],
  postcode_invalid: ['shippingAddress.postcode', 'shippingAddress.town', 'shippingAddress.country'],
  name_too_long: ['customer.firstName', 'customer.lastName', 'customer.company'],
  phone_invalid: ['customer.phone'],
  email_invalid: ['customer.email'],
  no_carrier: ['carrier'],
};

/** Reasons that are mended in fields of the order; for all others something else is to be done. */
export const FORM_REASONS = Object.keys(USUAL_FIELDS).filter((code) => code !== 'no_carrier') as ReasonCode[];

/** The fields a reason asks to be corrected, in the order in which they are read. */
export function fieldsOfReason(
  reason: Reason,
  items: ReturnType<typeof toFormValues>['items'],
): readonly OrderField[] {
  if (isCorrected(reason)) return [];
  if (reason.code === 'no_carrier') return ['carrier'];
  const field = fieldOfReason(reason.field, items);
  if (reason.code === 'product_unknown') {
    return reason.params?.['problem'] === 'missing' && field ? [field] : [];
  }
  const usual = USUAL_FIELDS[reason.code] ?? [];
  if (field === null) return usual;
  // The lines fold into one, and a postcode is right or wrong for a town in a country: they are read together.
  return field === 'shippingAddress.line1' && reason.code === 'address_too_long'
    ? LINES
    : reason.code === 'postcode_invalid'
      ? usual
      : [field];
}

/** Exactly what must be corrected before the order can be sent: what its reasons say and what our own checks find. */
export function fieldsToFix(order: Order): OrderField[] {
  const values = toFormValues(order);
  return [
    ...new Set([
      ...order.reasons.flatMap((reason) => fieldsOfReason(reason, values.items)),
      ...checkOrderForm(values, openItems(order)).map(({ name }) => name),
    ]),
  ];
}

const LIMITS: Partial<Record<OrderField, number>> = {
  'customer.firstName': SUPPLIER_LIMITS.firstName,
  'customer.lastName': SUPPLIER_LIMITS.lastName,
  'customer.company': SUPPLIER_LIMITS.companyName,
  'customer.phone': SUPPLIER_LIMITS.phone,
  'customer.email': SUPPLIER_LIMITS.email,
  'shippingAddress.town': SUPPLIER_LIMITS.town,
};

/** What the supplier takes of a field alone; the lines of the street have a limit together. */
export function limitOfField(field: OrderField): number | undefined {
  return LIMITS[field];
}

export function isStreetLine(field: OrderField): boolean {
  return LINES.includes(field);
}
