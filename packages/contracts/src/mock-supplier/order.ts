import { z } from 'zod';
import { SUPPLIER_PAYMENT_METHODS, supplierProductLineSchema } from '../supplier/order-body.ts';

/** An order in the mock's books. `totalCents` is what was charged, without PayPal's fee. */
export const mockOrderSchema = z.object({
  id: z.string(),
  internalReference: z.string(),
  paymentMethod: z.enum(SUPPLIER_PAYMENT_METHODS),
  totalCents: z.int(),
  products: z.array(supplierProductLineSchema),
  warehouse: z.int(),
  createdAt: z.iso.datetime(),
  carrier: z.string(),
  trackingNumber: z.string().nullable(),
  shippedAt: z.string().nullable(),
});
export type MockOrder = z.infer<typeof mockOrderSchema>;

/** An order that happened before: written as it is, without touching stock or purse. */
const mockImportedOrderSchema = z.strictObject({
  internalReference: z.string().min(1).max(200),
  paymentMethod: z.enum(SUPPLIER_PAYMENT_METHODS),
  totalCents: z.int().min(0),
  products: z.array(supplierProductLineSchema).min(1),
  warehouse: z.int(),
  createdAt: z.iso.datetime(),
  carrier: z.string().optional(),
  shippedAt: z.iso.datetime().optional(),
  trackingNumber: z.string().optional(),
});
export type MockImportedOrder = z.infer<typeof mockImportedOrderSchema>;
export const mockImportSchema = z.strictObject({ orders: z.array(mockImportedOrderSchema) });
