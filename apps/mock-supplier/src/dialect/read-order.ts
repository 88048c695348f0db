import type { SupplierPaymentMethod, SupplierProductLine } from '@bestellwerk/contracts/supplier/order-body';
import { z } from 'zod';

/** The supplier's form takes numbers for texts and never fails on a missing or strange field by itself. */
const looseText = z.union([z.string(), z.number().transform(String)]).catch('');

const looseOrderSchema = z.object({
  internalReference: looseText,
  paymentMethod: looseText,
  language: looseText,
  carriers: z.array(z.object({ name: looseText })).catch([]),
  shippingAddress: z
    .object({
      firstName: looseText,
      lastName: looseText,
      country: looseText,
      postcode: looseText,
      town: looseText,
      address: looseText,
      phone: looseText,
      email: looseText,
      comment: looseText,
      companyName: looseText,
    })
    .catch({
      firstName: '',
      lastName: '',
      country: '',
      postcode: '',
      town: '',
      address: '',
      phone: '',
      email: '',
      comment: '',
      companyName: '',
    }),
  products: z.array(z.object({ reference: looseText, quantity: z.coerce.number().catch(0) })).catch([]),
});
export type SubmittedOrder = z.infer<typeof looseOrderSchema>;

/** An order whose form is in order. The same article named twice has become one line. */
export type Order = Omit<SubmittedOrder, 'paymentMethod' | 'carriers' | 'products'> & {
  paymentMethod: SupplierPaymentMethod;
  carrierNames: string[];
  products: SupplierProductLine[];
};

const bodySchema = z.object({ order: looseOrderSchema });

/** Null when there is no `order` object to look into. */
export function readSubmittedOrder(body: unknown): SubmittedOrder | null {
  return bodySchema.safeParse(body).data?.order ?? null;
}
