import type { z } from 'zod';
import { looseList, looseObject, looseText } from './loose.ts';

/** The part of Amazon's order that we read (Selling Partner API, orders 2026-01-01). */

const moneySchema = looseObject({ amount: looseText, currencyCode: looseText });

export const amazonItemSchema = looseObject({
  quantityOrdered: looseText,
  product: looseObject({
    sellerSku: looseText,
    title: looseText,
    price: looseObject({ unitPrice: moneySchema }),
  }),
  proceeds: looseObject({ proceedsTotal: moneySchema }),
  fulfillment: looseObject({ quantityUnfulfilled: looseText }),
});
export type AmazonItem = z.infer<typeof amazonItemSchema>;

export const amazonOrderSchema = looseObject({
  orderId: looseText,
  createdTime: looseText,
  lastUpdatedTime: looseText,
  salesChannel: looseObject({ marketplaceName: looseText }),
  buyer: looseObject({ buyerName: looseText, buyerEmail: looseText }),
  recipient: looseObject({
    deliveryAddress: looseObject({
      name: looseText,
      companyName: looseText,
      addressLine1: looseText,
      addressLine2: looseText,
      addressLine3: looseText,
      city: looseText,
      stateOrRegion: looseText,
      postalCode: looseText,
      countryCode: looseText,
      phone: looseText,
    }),
  }),
  proceeds: looseObject({ grandTotal: moneySchema }),
  fulfillment: looseObject({ fulfillmentStatus: looseText, fulfilledBy: looseText }),
  orderItems: looseList(amazonItemSchema),
});
export type AmazonOrder = z.infer<typeof amazonOrderSchema>;
