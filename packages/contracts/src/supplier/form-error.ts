import { z } from 'zod';
import { supplierNumberSchema } from './number.ts';

/** `field` is the path in the order body, for example "shippingAddress.address"; "" for the body itself. */
export type SupplierFieldError = { field: string; messages: string[] };

/** A node is an empty list when nothing is wrong below it; the supplier's forms are written in PHP. */
const nodeSchema = z.object({
  errors: z.array(z.string()).optional().catch(undefined),
  children: z.unknown().optional(),
});

/**
 * 400 with a tree of fields, flattened to the fields that carry messages. The root's own "This value is not
 * valid." says nothing that a field does not, so it counts only when it stands alone.
 */
export const supplierFormErrorSchema = z
  .object({ code: supplierNumberSchema, message: z.string(), errors: nodeSchema })
  .transform(({ message, errors }) => {
    const inFields = collectFields(errors.children, '');
    const atRoot = errors.errors ?? [];
    const fields = inFields.length === 0 && atRoot.length > 0 ? [{ field: '', messages: atRoot }] : inFields;
    return { message, fields };
  });
export type SupplierFormError = z.infer<typeof supplierFormErrorSchema>;

function collectFields(children: unknown, parent: string): SupplierFieldError[] {
  if (typeof children !== 'object' || children === null) return [];
  return Object.entries(children).flatMap(([name, child]) => {
    const node = nodeSchema.safeParse(child);
    if (!node.success) return [];
    const field = parent === '' ? name : `${parent}.${name}`;
    const messages = node.data.errors ?? [];
    const below = collectFields(node.data.children, field);
    return messages.length > 0 ? [{ field, messages }, ...below] : below;
  });
}

/** The limit in "It should have 70 characters or less."; undefined in any other message. */
export function readLengthLimit(message: string): number | undefined {
  const digits = /It should have (\d+) characters? or less/.exec(message)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
