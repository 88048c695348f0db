import type { z } from 'zod';
import { looseList, looseObject, looseText } from './loose.ts';

/** The part of eBay's order that we read (Fulfillment API v1). */

const amountSchema = looseObject({ value: looseText, currency: looseText });

export const ebayLineSchema = looseObject({
  sku: looseText,
  title: looseText,
  quantity: looseText,
  /** Of the whole line. */
  lineItemCost: amountSchema,
  lineItemFulfillmentStatus: looseText,
});
export type EbayLine = z.infer<typeof ebayLineSchema>;

export const ebayOrderSchema = looseObject({
  orderId: looseText,
  creationDate: looseText,
  lastModifiedDate: looseText,
  orderFulfillmentStatus: looseText,
  orderPaymentStatus: looseText,
  cancelStatus: looseObject({ cancelState: looseText }),
  buyerCheckoutNotes: looseText,
  pricingSummary: looseObject({ total: amountSchema }),
  fulfillmentStartInstructions: looseList(
    looseObject({
      fulfillmentInstructionsType: looseText,
      shippingStep: looseObject({
        shipTo: looseObject({
          fullName: looseText,
          companyName: looseText,
          email: looseText,
          primaryPhone: looseObject({ phoneNumber: looseText }),
          contactAddress: looseObject({
            addressLine1: looseText,
            addressLine2: looseText,
            city: looseText,
            stateOrProvince: looseText,
            postalCode: looseText,
            countryCode: looseText,
          }),
        }),
      }),
    }),
  ),
  lineItems: looseList(ebayLineSchema),
});
export type EbayOrder = z.infer<typeof ebayOrderSchema>;
