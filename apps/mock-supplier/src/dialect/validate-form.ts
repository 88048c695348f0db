import {
  SUPPLIER_PAYMENT_METHODS,
  type SupplierProductLine,
} from '@bestellwerk/contracts/supplier/order-body';
import type { FieldLimits } from '../settings.ts';
import type { Order, SubmittedOrder } from './read-order.ts';

/** Messages by path ("shippingAddress.address"). */
export type FormErrors = ReadonlyMap<string, readonly string[]>;

const blank = 'This value should not be blank.';
const invalid = 'This value is not valid.';
const badEmail = 'This value is not a valid email address.';

const required = [
  'firstName',
  'lastName',
  'country',
  'postcode',
  'town',
  'address',
  'phone',
  'email',
] as const;

const emailFormat = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]{2,}$/;
const phoneFormat = /^[\d ()+\-/.]+$/;
const fewestPhoneDigits = 5;
const longestReference = 100;
const mostPieces = 10_000;

type ValidatedForm = { order: Order; errors: null } | { order: null; errors: FormErrors };

/** All that is wrong with the form at once; nothing here depends on stock, money or the catalogue. */
export function validateForm(submitted: SubmittedOrder, limits: FieldLimits): ValidatedForm {
  const errors = new Map<string, string[]>();
  const add = (path: string, message: string): void => {
    errors.set(path, [...(errors.get(path) ?? []), message]);
  };
  const { shippingAddress: address } = submitted;

  if (submitted.internalReference.trim() === '') add('internalReference', blank);
  if (submitted.internalReference.length > longestReference)
    add('internalReference', tooLong(longestReference));
  const paymentMethod = SUPPLIER_PAYMENT_METHODS.find((method) => method === submitted.paymentMethod);
  if (paymentMethod === undefined) add('paymentMethod', invalid);
  for (const field of required) if (address[field].trim() === '') add(`shippingAddress.${field}`, blank);
  for (const [field, limit] of Object.entries(limits) as [keyof FieldLimits, number][]) {
    if ([...address[field]].length > limit) add(`shippingAddress.${field}`, tooLong(limit));
  }
  if (address.country !== '' && !/^[A-Z]{2}$/.test(address.country)) add('shippingAddress.country', invalid);
  if (address.email !== '' && !emailFormat.test(address.email)) add('shippingAddress.email', badEmail);
  if (address.phone !== '' && !isPhone(address.phone)) add('shippingAddress.phone', invalid);
  const products = mergeLines(submitted.products);
  if (products.length === 0) add('products', blank);
  else if (!products.every(isOrderable)) add('products', invalid);

  if (errors.size > 0 || paymentMethod === undefined) return { order: null, errors };
  const { carriers, ...rest } = submitted;
  const carrierNames = carriers.map((carrier) => carrier.name.toLowerCase());
  return { order: { ...rest, paymentMethod, carrierNames, products }, errors: null };
}

function tooLong(limit: number): string {
  return `This value is too long. It should have ${limit} characters or less.`;
}

function isPhone(phone: string): boolean {
  return phoneFormat.test(phone) && phone.replaceAll(/\D/g, '').length >= fewestPhoneDigits;
}

function isOrderable(line: SupplierProductLine): boolean {
  return (
    line.reference !== '' &&
    Number.isInteger(line.quantity) &&
    line.quantity > 0 &&
    line.quantity <= mostPieces
  );
}

function mergeLines(lines: readonly SupplierProductLine[]): SupplierProductLine[] {
  const quantities = new Map<string, number>();
  for (const { reference, quantity } of lines) {
    quantities.set(reference, (quantities.get(reference) ?? 0) + quantity);
  }
  return [...quantities].map(([reference, quantity]) => ({ reference, quantity }));
}
