import { z } from 'zod';
import { supplierAmountSchema, supplierNumberSchema } from './number.ts';
import { supplierPartErrorSchema } from './part-error.ts';

/** What an order would cost, in cents after parsing; `total` is what the supplier charges. */
export const supplierTotalsSchema = z.object({
  totalWithoutTaxesAndWithoutShippingCost: supplierAmountSchema,
  totalWithoutTaxes: supplierAmountSchema,
  total: supplierAmountSchema,
});
export type SupplierTotals = z.infer<typeof supplierTotalsSchema>;

const supplierCheckedPartSchema = supplierTotalsSchema.extend({
  productReferences: z.array(z.union([z.string(), z.number()]).transform(String)).min(1),
  warehouse: supplierNumberSchema,
});
export type SupplierCheckedPart = z.infer<typeof supplierCheckedPartSchema>;

/** Both lists are required: a body without them is one of the supplier's rubbish answers, not "no parts". */
export const supplierMultishippingCheckSchema = z.object({
  orders: z.array(supplierCheckedPartSchema),
  errors: z.array(supplierPartErrorSchema),
});
export type SupplierMultishippingCheck = z.infer<typeof supplierMultishippingCheckSchema>;
