import { z } from 'zod';
import { supplierIdSchema, supplierNumberSchema } from './number.ts';

/** What is on stock is the sum over the rows. */
export const supplierStockSchema = z.object({
  id: supplierIdSchema,
  sku: z.string(),
  stocks: z.array(
    z.object({
      quantity: supplierNumberSchema,
      minHandlingDays: supplierNumberSchema.optional(),
      maxHandlingDays: supplierNumberSchema.optional(),
      warehouse: supplierNumberSchema.optional(),
    }),
  ),
});
export type SupplierStock = z.infer<typeof supplierStockSchema>;
