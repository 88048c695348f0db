import { ebayOrderSchema, type EbayLine, type EbayOrder } from '@bestellwerk/contracts/channels/ebay';
import { asObject } from '@bestellwerk/contracts/channels/loose';
import { ZERO } from '@bestellwerk/domain/money';
import { assembleOrder } from './assemble-order.ts';
import {
  failed,
  type ChannelOrder,
  type DeliveryContext,
  type IgnoredCode,
  type MappedOrder,
} from './channel-order.ts';
import type { LineReading } from './map-lines.ts';
import { readAmount, unitPriceOf } from './read-money.ts';
import { readQuantity } from './read-quantity.ts';
import { splitName } from './split-name.ts';

/** Maps one order of getOrder or getOrders. */
export function mapEbayOrder(payload: unknown, delivery: DeliveryContext = {}): MappedOrder {
  const body = asObject(payload, 'order');
  if (!body) return failed('not_an_order');
  const order = ebayOrderSchema.parse(body);
  const paid = ['PAID', 'PARTIALLY_REFUNDED'].includes(order.orderPaymentStatus);
  return assembleOrder(
    {
      externalId: order.orderId,
      notOurs: findObstacle(order),
      numbers: [],
      placedAt: [order.creationDate],
      updatedAt: [order.lastModifiedDate],
      currency: order.pricingSummary.total.currency,
      total: order.pricingSummary.total.value,
      payment: { method: 'prepaid', paid },
      ...recipientOf(order),
      lines: (currency) => order.lineItems.map((line) => readLine(line, currency)),
      note: order.buyerCheckoutNotes,
    },
    delivery,
  );
}

function findObstacle(order: EbayOrder): IgnoredCode | null {
  const { cancelState } = order.cancelStatus;
  if (cancelState === 'CANCELED') return 'cancelled';
  if (order.orderPaymentStatus === 'FULLY_REFUNDED') return 'refunded';
  if (order.orderPaymentStatus === 'FAILED') return 'payment_failed';
  if (order.orderFulfillmentStatus === 'FULFILLED') return 'already_fulfilled';
  // The buyer has asked to cancel, and the seller has not answered yet.
  if (cancelState === 'IN_PROGRESS') return 'not_released';
  return WAYS_NOT_OURS.get(instructionOf(order)?.fulfillmentInstructionsType ?? '') ?? null;
}

const WAYS_NOT_OURS = new Map<string, IgnoredCode>([
  ['DIGITAL', 'no_shipping_needed'],
  ['FULFILLED_BY_EBAY', 'fulfilled_by_channel'],
]);

/** Gift cards and collections have instructions of their own; the one with an address is for us. */
function instructionOf(order: EbayOrder): EbayOrder['fulfillmentStartInstructions'][number] | undefined {
  const instructions = order.fulfillmentStartInstructions;
  const hasAddress = instructions.find((one) => one.shippingStep.shipTo.contactAddress.addressLine1 !== '');
  return hasAddress ?? instructions[0];
}

/** The e-mail is an alias of eBay's that forwards to the buyer. */
function recipientOf(order: EbayOrder): Pick<ChannelOrder, 'customer' | 'shippingAddress'> {
  const shipTo = instructionOf(order)?.shippingStep.shipTo;
  const address = shipTo?.contactAddress;
  return {
    customer: {
      ...splitName(shipTo?.fullName ?? ''),
      company: shipTo?.companyName || undefined,
      email: shipTo?.email ?? '',
      phone: shipTo?.primaryPhone.phoneNumber ?? '',
    },
    shippingAddress: {
      line1: address?.addressLine1 ?? '',
      line2: address?.addressLine2 || undefined,
      postcode: address?.postalCode ?? '',
      town: address?.city ?? '',
      region: address?.stateOrProvince || undefined,
      country: (address?.countryCode ?? '').toUpperCase(),
    },
  };
}

function readLine(line: EbayLine, currency: string): LineReading {
  return {
    sku: line.sku,
    title: line.title,
    quantity: line.lineItemFulfillmentStatus === 'FULFILLED' ? 0 : readQuantity(line.quantity),
    whenNothingIsLeft: 'already_fulfilled',
    unitPrice: (quantity) => unitPriceOf(readAmount(line.lineItemCost.value, currency) ?? ZERO, quantity),
  };
}
