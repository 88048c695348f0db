import { z } from 'zod';
import { supplierAmountSchema, supplierIdSchema, supplierNumberSchema } from './number.ts';

export const supplierCarriersSchema = z.array(z.object({ id: supplierIdSchema, name: z.string() }));
export type SupplierCarriers = z.infer<typeof supplierCarriersSchema>;

/** One row per carrier that serves the address; `cost` without taxes, in cents after parsing. */
export const supplierShippingOptionsSchema = z.object({
  shippingOptions: z.array(
    z.object({
      shippingService: z.object({
        id: supplierIdSchema,
        name: z.string(),
        delay: z.string().optional(),
      }),
      cost: supplierAmountSchema,
      weight: supplierNumberSchema,
    }),
  ),
});
export type SupplierShippingOptions = z.infer<typeof supplierShippingOptionsSchema>;

export const supplierShippingQuerySchema = z.object({
  order: z.object({
    delivery: z.object({
      isoCountry: z.string(),
      postcode: z.union([z.string(), z.number()]).transform(String),
    }),
    products: z.array(z.object({ reference: z.string(), quantity: supplierNumberSchema })).min(1),
  }),
});
