import { z } from 'zod';

export const SUPPLIER_PAYMENT_METHODS = ['moneybox', 'paypal', 'bankwire'] as const;
export type SupplierPaymentMethod = (typeof SUPPLIER_PAYMENT_METHODS)[number];

/** `address` is one string: every line and the house number. Lengths are the supplier's to judge. */
const supplierShippingAddressSchema = z.object({
  firstName: z.string(),
  lastName: z.string(),
  country: z.string().length(2),
  postcode: z.string(),
  town: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  comment: z.string(),
  vatNumber: z.string().optional(),
  companyName: z.string().optional(),
});
export type SupplierShippingAddress = z.infer<typeof supplierShippingAddressSchema>;

export const supplierProductLineSchema = z.object({
  reference: z.string().min(1),
  quantity: z.int().positive(),
});
export type SupplierProductLine = z.infer<typeof supplierProductLineSchema>;

/** What check and create send alike. `internalReference` stays the same for every retry of one part. */
export const supplierOrderBodySchema = z.object({
  order: z.object({
    internalReference: z.string().min(1),
    cashOnDelivery: z.literal(false),
    language: z.string().length(2),
    paymentMethod: z.enum(SUPPLIER_PAYMENT_METHODS),
    carriers: z.array(z.object({ name: z.string() })).min(1),
    shippingAddress: supplierShippingAddressSchema,
    products: z.array(supplierProductLineSchema).min(1),
  }),
});
export type SupplierOrderBody = z.infer<typeof supplierOrderBodySchema>;
