import { z } from 'zod';
import { supplierNumberSchema } from './number.ts';

/**
 * One refused part inside the 200 of a multishipping call. The warehouse is missing where no article
 * was found that could name one.
 */
export const supplierPartErrorSchema = z.object({
  status: supplierNumberSchema.optional().catch(undefined),
  code: z.union([z.string(), z.number()]).transform(String),
  message: z.string().catch(''),
  productReferences: z.array(z.union([z.string(), z.number()]).transform(String)).catch([]),
  warehouse: supplierNumberSchema.optional().catch(undefined),
});
export type SupplierPartError = z.infer<typeof supplierPartErrorSchema>;
