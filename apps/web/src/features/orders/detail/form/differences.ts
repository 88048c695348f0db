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
  for (const [name, value] of Object.entries(values.shippingAddress)) {
    fields[`shippingAddress.${name}`] = value;
  }
  for (const item of values.items) fields[`items.${item.id}.sku`] = item.sku;
  return fields;
}

/** My changes since `base`, put on what is saved now: what I did not touch stays as somebody else saved it. */
export function rebase(
  mine: OrderFormValues,
  base: OrderFormValues,
  theirs: OrderFormValues,
): OrderFormValues {
  const itemIn = (values: OrderFormValues, id: string) => values.items.find((item) => item.id === id)?.sku;
  return {
    customer: pick(mine.customer, base.customer, theirs.customer),
    shippingAddress: pick(mine.shippingAddress, base.shippingAddress, theirs.shippingAddress),
    carrier: mine.carrier === base.carrier ? theirs.carrier : mine.carrier,
    items: theirs.items.map(({ id, sku }) => {
      const own = itemIn(mine, id);
      return { id, sku: own === undefined || own === itemIn(base, id) ? sku : own };
    }),
  };
}

function pick<T extends Record<string, string>>(mine: T, base: T, theirs: T): T {
  const merged = { ...theirs };
  for (const key of Object.keys(theirs) as (keyof T)[]) if (mine[key] !== base[key]) merged[key] = mine[key];
  return merged;
}
