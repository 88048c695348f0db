import { z } from 'zod';
import { supplierIdSchema, supplierNumberSchema } from './number.ts';
import { supplierPartErrorSchema } from './part-error.ts';

/** The body of a 201, where there is one; the `Location` header says the same when the body is empty. */
export const supplierCreateAnswerSchema = z.object({ order_id: supplierIdSchema });
export type SupplierCreateAnswer = z.infer<typeof supplierCreateAnswerSchema>;

/** The id out of `/rest/order/123`, with or without a host and `.json`; null for anything else. */
export function readOrderIdFromLocation(location: string): string | null {
  return /\/rest\/order\/(\d+)(?:\.json)?$/.exec(location.trim())?.[1] ?? null;
}

const supplierCreatedPartSchema = z.object({
  productReferences: z.array(z.union([z.string(), z.number()]).transform(String)),
  id: supplierIdSchema,
  warehouse: supplierNumberSchema,
  url: z.string().optional(),
});
export type SupplierCreatedPart = z.infer<typeof supplierCreatedPartSchema>;

/** May be partial: some parts created, others refused. `orders` with entries is not yet success. */
export const supplierMultishippingCreateSchema = z.object({
  orders: z.array(supplierCreatedPartSchema),
  errors: z.array(supplierPartErrorSchema),
});
export type SupplierMultishippingCreate = z.infer<typeof supplierMultishippingCreateSchema>;
