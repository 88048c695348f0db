import type { OrderFormValues } from './order-form-values.ts';

export type Difference = { field: string; mine: string; theirs: string };

/** Fields in which two versions differ, by their path in the order. */
export function differences(mine: OrderFormValues, theirs: OrderFormValues): Difference[] {
  const saved = flatten(theirs);
  return Object.entries(flatten(mine))
    .map(([field, value]) => ({ field, mine: value, theirs: saved[field] ?? '' }))
    .filter((row) => row.mine !== row.theirs);
}

function flatten(values: OrderFormValues): Record<string, string> {
  const fields: Record<string, string> = { carrier: values.carrier };
  for (const [name, value] of Object.entries(values.customer)) fields[`customer.${name}`] = value;
  for (const [name, value] of Object.entries(values.shippingAddress))
    fields[`shippingAddress.${name}`] = value;
  for (const item of values.items) fields[`items.${item.id}.sku`] = item.sku;
  return fields;
}
