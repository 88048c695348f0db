import { z } from 'zod';
import { supplierNumberSchema } from './number.ts';

/** 409 of the single-parcel calls: the articles lie in several warehouses, so the quote is stale. */
export const supplierWarehouseSplitSchema = z.object({
  error_detail: z.object({
    warehouses: z
      .array(z.object({ id: supplierNumberSchema, references: z.array(z.string()).catch([]) }))
      .min(1),
  }),
});
export type SupplierWarehouseSplit = z.infer<typeof supplierWarehouseSplitSchema>;
