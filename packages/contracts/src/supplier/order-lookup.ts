import { z } from 'zod';
import { supplierAmountSchema, supplierIdSchema, supplierNumberSchema } from './number.ts';

/** Look-up by reference: one order only, even where several were split from it. */
export const supplierOrderByReferenceSchema = z.object({
  id: supplierIdSchema,
  totalPaidTaxIncl: supplierAmountSchema,
});
export type SupplierOrderByReference = z.infer<typeof supplierOrderByReferenceSchema>;

/** The 404 that means "not created yet"; every other 404 proves nothing. */
export const supplierNoSuchReferenceSchema = z.object({
  message: z.string().startsWith('No order found with refOrder'),
});

export const supplierOrderSchema = z.object({
  id: supplierIdSchema,
  internalReference: z.string(),
  status: z.string(),
  totalPaidTaxIncl: supplierAmountSchema,
  paymentMethod: z.string().optional(),
  products: z.array(z.object({ reference: z.string(), quantity: supplierNumberSchema })),
});
export type SupplierOrder = z.infer<typeof supplierOrderSchema>;

export const supplierOrderStatusesSchema = z.array(z.object({ id: supplierIdSchema, name: z.string() }));
