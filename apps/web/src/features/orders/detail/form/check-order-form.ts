import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { checkOrderData } from '@bestellwerk/domain/check-order';
import type { NewReason } from '@bestellwerk/domain/reasons';
import type { FieldPath } from 'react-hook-form';
import type { OrderFormValues } from './order-form-values.ts';

export type OrderField = FieldPath<OrderFormValues>;
export type FieldFinding = { name: OrderField; finding: NewReason };

const PLAIN_FIELDS: readonly OrderField[] = [
  'customer.firstName',
  'customer.lastName',
  'customer.company',
  'customer.phone',
  'customer.email',
  'shippingAddress.line1',
  'shippingAddress.town',
  'shippingAddress.postcode',
  'shippingAddress.country',
  'carrier',
];

/** The form's field a reason is about, or null where it is about none. */
export function fieldOfReason(field: string | undefined, items: OrderFormValues['items']): OrderField | null {
  const id = /^items\.(.+)\.sku$/.exec(field ?? '')?.[1];
  if (id !== undefined) {
    const index = items.findIndex((item) => item.id === id);
    return index < 0 ? null : `items.${index}.sku`;
  }
  return PLAIN_FIELDS.find((name) => name === field) ?? null;
}

/** The ids of what is still to be sent. */
export function openItems(order: Order): Set<string> {
  return new Set(order.items.filter((item) => item.state === 'open').map((item) => item.id));
}

/**
 * The same checks the server makes, on what stands in the form. `openItems` are those still to be sent; an
 * article that has been forwarded is none of the seller's business any more.
 */
export function checkOrderForm(values: OrderFormValues, openItems: ReadonlySet<string>): FieldFinding[] {
  const items = values.items.filter((item) => openItems.has(item.id));
  return checkOrderData({ ...values, items }).flatMap((finding) => {
    const name = fieldOfReason(finding.field, values.items);
    return name ? [{ name, finding }] : [];
  });
}
