import { asObject } from '@bestellwerk/contracts/channels/loose';
import {
  prestaShopOrderSchema,
  type PrestaShopOrder,
  type PrestaShopRow,
} from '@bestellwerk/contracts/channels/prestashop';
import { ZERO } from '@bestellwerk/domain/money';
import { assembleOrder } from './assemble-order.ts';
import {
  failed,
  type ChannelOrder,
  type DeliveryContext,
  type IgnoredCode,
  type MappedOrder,
} from './channel-order.ts';
import { decodeEntities } from './decode-entities.ts';
import type { LineReading } from './map-lines.ts';
import { readAmount } from './read-money.ts';
import { readQuantity } from './read-quantity.ts';

/** The states that PrestaShop installs; a shop may add more, but does not renumber these. */
const ENDS = new Map<string, IgnoredCode>([
  ['4', 'already_fulfilled'],
  ['5', 'already_fulfilled'],
  ['6', 'cancelled'],
  ['7', 'refunded'],
  ['8', 'payment_failed'],
]);

/** Maps an order that was joined with its address, customer, country and currency; its times count as UTC. */
export function mapPrestaShopOrder(payload: unknown, delivery: DeliveryContext = {}): MappedOrder {
  const body = asObject(payload);
  if (!body) return failed('not_an_order');
  const joined = prestaShopOrderSchema.parse(body);
  const { order } = joined;
  return assembleOrder(
    {
      externalId: order.id,
      notOurs: ENDS.get(order.current_state) ?? null,
      numbers: [order.reference],
      placedAt: [order.date_add],
      updatedAt: [order.date_upd],
      currency: joined.currency.iso_code,
      total: order.total_paid_tax_incl,
      payment: paymentOf(joined),
      ...recipientOf(joined),
      lines: (currency) => order.associations.order_rows.map((row) => readRow(row, currency)),
      note: order.note,
    },
    delivery,
  );
}

/** A bank transfer makes the order valid before anything has arrived; what was really paid decides. */
function paymentOf({ order }: PrestaShopOrder): ChannelOrder['payment'] {
  const isTransfer = ['bankwire', 'ps_wirepayment'].includes(order.module);
  const nothingPaid = /^0*(?:\.0*)?$/u.test(order.total_paid_real);
  return {
    method: isTransfer ? 'bank_transfer' : 'prepaid',
    paid: order.valid === true && !(isTransfer && nothingPaid),
  };
}

function recipientOf(joined: PrestaShopOrder): Pick<ChannelOrder, 'customer' | 'shippingAddress'> {
  const { address, customer } = joined;
  const person = address.firstname || address.lastname ? address : customer;
  return {
    customer: {
      firstName: person.firstname,
      lastName: person.lastname,
      company: address.company || undefined,
      email: customer.email,
      phone: address.phone_mobile || address.phone,
    },
    shippingAddress: {
      line1: address.address1,
      line2: address.address2 || undefined,
      line3: address.other || undefined,
      postcode: address.postcode,
      town: address.city,
      country: joined.country.iso_code.toUpperCase(),
    },
  };
}

function readRow(row: PrestaShopRow, currency: string): LineReading {
  const price = readAmount(row.unit_price_tax_incl, currency) ?? readAmount(row.product_price, currency);
  return {
    sku: row.product_reference,
    title: decodeEntities(row.product_name),
    quantity: readQuantity(row.product_quantity),
    whenNothingIsLeft: 'refunded',
    unitPrice: () => price ?? ZERO,
  };
}
