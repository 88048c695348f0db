import { z } from 'zod';
import { supplierAmountSchema, supplierIdSchema, supplierNumberSchema } from './number.ts';

/** The texts of one article; the supplier answers a list of one. */
export const supplierProductInformationSchema = z.array(
  z.object({
    id: supplierIdSchema,
    sku: z.string(),
    name: z.string(),
    description: z.string().catch(''),
    isoCode: z.string().optional(),
  }),
);
export type SupplierProductInformation = z.infer<typeof supplierProductInformationSchema>;

/** `weight` in kilograms, `wholesalePrice` in cents after parsing, `active` 1 or 0. */
export const supplierProductsSchema = z.array(
  z.object({
    id: supplierIdSchema,
    sku: z.string(),
    ean13: z.string().optional(),
    weight: supplierNumberSchema,
    wholesalePrice: supplierAmountSchema,
    active: supplierNumberSchema,
  }),
);
export type SupplierProducts = z.infer<typeof supplierProductsSchema>;
