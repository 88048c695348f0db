import type { Order, OrderPatch } from '@bestellwerk/contracts/seller-api/order';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import type { SupplierCarrier } from '@bestellwerk/domain/supplier-limits';

/** What the form holds: every optional text is a text, "" where there is none. */
export type OrderFormValues = {
  customer: Required<Customer>;
  shippingAddress: Required<ShippingAddress>;
  carrier: SupplierCarrier | '';
  items: { id: string; sku: string }[];
};

export function toFormValues(order: Order): OrderFormValues {
  return {
    customer: toCustomerValues(order.customer),
    shippingAddress: toAddressValues(order.shippingAddress),
    carrier: order.carrier ?? '',
    items: order.items.map(({ id, sku }) => ({ id, sku })),
  };
}

export function toCustomerValues(customer: Customer): Required<Customer> {
  const { firstName, lastName, company = '', email, phone } = customer;
  return { firstName, lastName, company, email, phone };
}

export function toAddressValues(address: ShippingAddress): Required<ShippingAddress> {
  const { line1, line2 = '', line3 = '', postcode, town, region = '', country } = address;
  return { line1, line2, line3, postcode, town, region, country };
}

/** What differs from `basis`, or null when nothing does. A changed object is sent whole, as the API replaces it whole. */
export function toPatch(values: OrderFormValues, basis: Order): OrderPatch | null {
  const before = toFormValues(basis);
  const patch: OrderPatch = {};
  if (differs(values.customer, before.customer)) {
    patch.customer = withoutBlank(values.customer, ['company']);
  }
  if (differs(values.shippingAddress, before.shippingAddress)) {
    patch.shippingAddress = withoutBlank(values.shippingAddress, ['line2', 'line3', 'region']);
  }
  if (values.carrier !== before.carrier) patch.carrier = values.carrier === '' ? null : values.carrier;
  const items = values.items.filter(
    (item) => item.sku !== before.items.find((old) => old.id === item.id)?.sku,
  );
  if (items.length > 0) patch.items = items.map(({ id, sku }) => ({ id, sku }));
  return Object.keys(patch).length > 0 ? patch : null;
}

function differs<T extends Record<string, string>>(one: T, other: T): boolean {
  return Object.keys(one).some((key) => one[key] !== other[key]);
}

function withoutBlank<T extends Record<string, string>, K extends keyof T>(
  values: T,
  optional: readonly K[],
): Omit<T, K> & Partial<Pick<T, K>> {
  const kept = { ...values };
  for (const key of optional) if (kept[key]?.trim() === '') delete kept[key];
  return kept;
}
