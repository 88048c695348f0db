import type { SupplierErrorData } from '@bestellwerk/contracts/supplier/coded-error';
import { readLengthLimit, type SupplierFormError } from '@bestellwerk/contracts/supplier/form-error';
import { foldAddress, type Customer, type ShippingAddress } from '@bestellwerk/domain/customer';
import type { NewReason, ReasonCode } from '@bestellwerk/domain/reasons';
import { supplierLength } from '@bestellwerk/domain/supplier-limits';

/** What a refusal says about: a code of the supplier's list, and the articles it is about. */
export type SupplierRefusal = {
  code: string;
  info: string;
  data: SupplierErrorData;
  skus?: readonly string[];
};

/** Codes that refuse for good until somebody changes something; ER005, ER008 and ER009 are not among them. */
const REASON_OF_CODE: Record<string, ReasonCode> = {
  ER001: 'product_unknown',
  ER002: 'product_unknown',
  ER003: 'out_of_stock',
  ER004: 'postcode_invalid',
  ER007: 'below_minimum',
  ER010: 'no_carrier',
  ER011: 'paypal_failed',
  ER012: 'supplier_rejected',
  ER013: 'supplier_rejected',
  ER014: 'supplier_rejected',
};

export function isRefusalCode(code: string): boolean {
  return code in REASON_OF_CODE;
}

/** The reason behind a coded refusal, with the supplier's own words; null for codes that are no refusal. */
export function reasonFromCode(refusal: SupplierRefusal): NewReason | null {
  const code = REASON_OF_CODE[refusal.code];
  if (!code) return null;
  const { data } = refusal;
  const skus = refusal.skus ?? data.skus ?? [];
  const reason: NewReason = { code, supplierMessage: refusal.info };
  if (code === 'postcode_invalid') reason.field = 'shippingAddress.postcode';
  const params = {
    ...(skus.length > 0 ? { skus } : {}),
    ...(data.zipExample ? { example: data.zipExample } : {}),
    ...(data.minimunPurchase === undefined ? {} : { minimumCents: data.minimunPurchase }),
    ...(data.totalOrder === undefined ? {} : { totalCents: data.totalOrder }),
  };
  return Object.keys(params).length > 0 ? { ...reason, params } : reason;
}

type Addressee = { customer: Customer; shippingAddress: ShippingAddress };
type FormField = {
  field: string;
  tooLong: ReasonCode;
  invalid: ReasonCode;
  value: (to: Addressee) => string;
};

const FORM_FIELDS: Record<string, FormField> = {
  'shippingAddress.address': {
    field: 'shippingAddress.line1',
    tooLong: 'address_too_long',
    invalid: 'address_invalid',
    value: (to) => foldAddress(to.shippingAddress),
  },
  'shippingAddress.town': {
    field: 'shippingAddress.town',
    tooLong: 'address_too_long',
    invalid: 'address_invalid',
    value: (to) => to.shippingAddress.town,
  },
  'shippingAddress.country': {
    field: 'shippingAddress.country',
    tooLong: 'address_invalid',
    invalid: 'address_invalid',
    value: (to) => to.shippingAddress.country,
  },
  'shippingAddress.postcode': {
    field: 'shippingAddress.postcode',
    tooLong: 'postcode_invalid',
    invalid: 'postcode_invalid',
    value: (to) => to.shippingAddress.postcode,
  },
  'shippingAddress.firstName': {
    field: 'customer.firstName',
    tooLong: 'name_too_long',
    invalid: 'address_invalid',
    value: (to) => to.customer.firstName,
  },
  'shippingAddress.lastName': {
    field: 'customer.lastName',
    tooLong: 'name_too_long',
    invalid: 'address_invalid',
    value: (to) => to.customer.lastName,
  },
  'shippingAddress.companyName': {
    field: 'customer.company',
    tooLong: 'name_too_long',
    invalid: 'address_invalid',
    value: (to) => to.customer.company ?? '',
  },
  'shippingAddress.phone': {
    field: 'customer.phone',
    tooLong: 'phone_invalid',
    invalid: 'phone_invalid',
    value: (to) => to.customer.phone,
  },
  'shippingAddress.email': {
    field: 'customer.email',
    tooLong: 'email_invalid',
    invalid: 'email_invalid',
    value: (to) => to.customer.email,
  },
};

/** The reasons behind a form tree; a field we do not know keeps the supplier's text. */
export function reasonsFromForm(form: SupplierFormError, to: Addressee): NewReason[] {
  const reasons = form.fields.map(({ field, messages }): NewReason => {
    const supplierMessage = messages.join(' ');
    const known = FORM_FIELDS[field];
    if (!known) return { code: 'supplier_rejected', field, supplierMessage };
    const limit = readLengthLimit(supplierMessage);
    if (limit === undefined) return { code: known.invalid, field: known.field, supplierMessage };
    return {
      code: known.tooLong,
      field: known.field,
      limit,
      actual: supplierLength(known.value(to)),
      supplierMessage,
    };
  });
  return reasons.length > 0 ? reasons : [{ code: 'supplier_rejected', supplierMessage: form.message }];
}
