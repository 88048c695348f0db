import type { LockedOrder } from './order-store.ts';

type Comparable = Pick<LockedOrder, 'customer' | 'shippingAddress' | 'carrier' | 'items'>;

export type FieldChange = { field: string; before: string; after: string };

/** What an edit changed, field by field, for the timeline. */
export function diffFields(before: Comparable, after: Comparable): FieldChange[] {
  const old = flatten(before);
  return Object.entries(flatten(after))
    .filter(([field, value]) => (old[field] ?? '') !== value)
    .map(([field, value]) => ({ field, before: old[field] ?? '', after: value }));
}

function flatten({ customer, shippingAddress, carrier, items }: Comparable): Record<string, string> {
  const fields: Record<string, string> = { carrier: carrier ?? '' };
  for (const [name, value] of Object.entries(customer)) fields[`customer.${name}`] = value ?? '';
  for (const [name, value] of Object.entries(shippingAddress))
    fields[`shippingAddress.${name}`] = value ?? '';
  for (const item of items) fields[`items.${item.id}.sku`] = item.sku;
  return fields;
}
