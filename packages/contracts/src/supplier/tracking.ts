import { z } from 'zod';
import { supplierIdSchema } from './number.ts';

/** `statusDate` is the supplier's local text "2026-05-13 11:35:40" and names no zone. */
const supplierTrackingSchema = z.object({
  trackingNumber: z.string(),
  statusDescription: z.string().nullish(),
  statusDate: z.string().nullish(),
  carrier: z.object({ id: supplierIdSchema, name: z.string().optional() }).nullish(),
});

export const supplierTrackingsSchema = z.array(
  z.object({
    id: supplierIdSchema,
    reference: z.string().nullish(),
    trackings: z.array(supplierTrackingSchema).catch([]),
  }),
);
export type SupplierTrackings = z.infer<typeof supplierTrackingsSchema>;

export const supplierTrackingQuerySchema = z.object({
  track: z.object({ orders: z.array(z.object({ id: supplierIdSchema })) }),
});
