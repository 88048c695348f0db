import type { MappedChannelType } from '../../src/channels/map-channel-order.ts';
import {
  amazonItem,
  amazonPayload,
  ebayLine,
  ebayPayload,
  prestaShopPayload,
  prestaShopRow,
} from './marketplace-payloads.ts';
import { shopifyAddress, shopifyLine, shopifyPayload } from './shopify-payload.ts';
import { wooCommerceAddress, wooCommerceLine, wooCommercePayload } from './woocommerce-payload.ts';

type Json = Record<string, unknown>;

/** What is odd about an order, whatever its channel calls it; each line is of one piece. */
export type Oddity = {
  sku?: unknown;
  lineCount?: number;
  /** `null` and `{}` stand for the whole address, and for the billing address where there is one. */
  address?: null | Json;
  phone?: unknown;
  email?: unknown;
  name?: readonly [string, string];
  /** Company and as many lines as the channel has. */
  isLong?: boolean;
  currency?: string;
  total?: string;
  price?: string;
  /** Said in the channel's own fields for it. */
  discount?: string;
  freeShipping?: boolean;
};

export const LONG = {
  company: 'Muster & Söhne GmbH & Co. KG',
  lines: ['c/o Schmidt', 'Industriestraße 114 a', 'Hinterhaus, 3. OG links'],
};

export type Dialect = {
  /** An order with this id that changed at `at`, in the channel's own words. */
  order(id: number, at: Date, oddity?: Oddity): Json;
  externalId(id: number): string;
  /** How many of the three long lines the channel has room for. */
  lines: number;
  /** How the channel says that an order is not ours to forward, and as what we understand it. */
  ends: Record<string, readonly [Json, string]>;
};

const DEFAULTS = { currency: 'EUR', total: '29.90', price: '29.90', phone: '+49 30 1234567' };
const withDefaults = (oddity: Oddity) => ({ ...DEFAULTS, name: ['Greta', 'Sommerfeld'] as const, ...oddity });
const times = <T>(count = 1, build: (index: number) => T) =>
  Array.from({ length: count }, (_, at) => build(at));
const shopTime = (at: Date) => at.toISOString().slice(0, 19);

/** Nothing of it where the oddity is about the whole address. */
function addressOf(oddity: Oddity, whole: Json): Json | null {
  return oddity.address === undefined ? whole : oddity.address;
}

const shopify: Dialect = {
  externalId: String,
  lines: 2,
  order(id, at, oddity = {}) {
    const { currency, total, price, phone, name, email, sku, lineCount } = withDefaults(oddity);
    const [first_name, last_name] = name;
    const long = oddity.isLong
      ? { company: LONG.company, address1: LONG.lines[0], address2: LONG.lines[1] }
      : {};
    const address = addressOf(oddity, shopifyAddress({ first_name, last_name, phone, ...long }));
    return shopifyPayload({
      id,
      admin_graphql_api_id: `gid://shopify/Order/${id}`,
      created_at: at.toISOString(),
      updated_at: at.toISOString(),
      currency,
      total_price: total,
      ...('email' in oddity ? { email, contact_email: null, customer: null } : {}),
      customer: null,
      shipping_address: address,
      billing_address: address,
      ...(oddity.freeShipping ? { shipping_lines: [{ price: '0.00', code: 'FREE' }] } : {}),
      ...(oddity.discount === undefined
        ? {}
        : {
            total_discounts: oddity.discount,
            discount_codes: [{ code: 'ADVENT', amount: oddity.discount }],
          }),
      line_items: times(lineCount, (index) =>
        shopifyLine({ id: index + 1, quantity: 1, price, ...('sku' in oddity ? { sku } : {}) }),
      ),
    });
  },
  ends: {
    refunded: [{ financial_status: 'refunded' }, 'refunded'],
    draft: [{ financial_status: null, invoice_url: 'https://shop.test/invoice' }, 'draft'],
    'already fulfilled': [{ fulfillment_status: 'fulfilled' }, 'already_fulfilled'],
    cancelled: [{ cancelled_at: '2026-03-02T10:00:00Z' }, 'cancelled'],
  },
};

const woocommerce: Dialect = {
  externalId: String,
  lines: 2,
  order(id, at, oddity = {}) {
    const { currency, total, price, phone, name, email, sku, lineCount } = withDefaults(oddity);
    const [first_name, last_name] = name;
    const long = oddity.isLong
      ? { company: LONG.company, address_1: LONG.lines[0], address_2: LONG.lines[1] }
      : {};
    const address = addressOf(oddity, wooCommerceAddress({ first_name, last_name, ...long }));
    return wooCommercePayload({
      id,
      number: String(id),
      date_created_gmt: shopTime(at),
      date_modified_gmt: shopTime(at),
      currency,
      total,
      shipping: address,
      billing: { ...address, email: 'email' in oddity ? email : 'greta@example.de', phone },
      ...(oddity.freeShipping
        ? { shipping_total: '0.00', shipping_lines: [{ method_id: 'free_shipping', total: '0.00' }] }
        : {}),
      ...(oddity.discount === undefined
        ? {}
        : { discount_total: oddity.discount, coupon_lines: [{ code: 'advent', discount: oddity.discount }] }),
      line_items: times(lineCount, (index) =>
        wooCommerceLine({
          id: index + 1,
          quantity: 1,
          total: price,
          price: Number(price),
          ...('sku' in oddity ? { sku } : {}),
        }),
      ),
    });
  },
  ends: {
    refunded: [{ status: 'refunded' }, 'refunded'],
    draft: [{ status: 'checkout-draft' }, 'draft'],
    cancelled: [{ status: 'cancelled' }, 'cancelled'],
    'a payment that failed': [{ status: 'failed' }, 'payment_failed'],
  },
};

const amazon: Dialect = {
  externalId: (id) => `302-1234567-${String(id).padStart(7, '0')}`,
  lines: 3,
  order(id, at, oddity = {}) {
    const { currency, total, price, phone, name, email, sku, lineCount } = withDefaults(oddity);
    const [line1, line2, line3] = LONG.lines;
    const payload = amazonPayload(
      {
        orderId: amazon.externalId(id),
        createdTime: at.toISOString(),
        lastUpdatedTime: at.toISOString(),
        buyer: { buyerName: '', buyerEmail: 'email' in oddity ? email : 'abc@marketplace.amazon.de' },
        proceeds: {
          grandTotal: { amount: total, currencyCode: currency },
          ...(oddity.freeShipping
            ? { breakdowns: [{ type: 'SHIPPING', subtotal: { amount: '0.00', currencyCode: currency } }] }
            : {}),
          ...(oddity.discount === undefined
            ? {}
            : {
                breakdowns: [
                  { type: 'DISCOUNT', subtotal: { amount: `-${oddity.discount}`, currencyCode: currency } },
                ],
              }),
        },
        orderItems: times(lineCount, (index) =>
          amazonItem({
            orderItemId: String(index + 1),
            quantityOrdered: 1,
            product: {
              sellerSku: 'sku' in oddity ? sku : 'V0710266',
              title: 'Lautsprecher',
              price: { unitPrice: { amount: price, currencyCode: currency } },
            },
            proceeds: { proceedsTotal: { amount: price, currencyCode: currency } },
            fulfillment: { quantityFulfilled: 0, quantityUnfulfilled: 1 },
          }),
        ),
      },
      {
        name: name.join(' '),
        companyName: '',
        addressLine2: '',
        phone,
        ...(oddity.isLong
          ? { companyName: LONG.company, addressLine1: line1, addressLine2: line2, addressLine3: line3 }
          : {}),
      },
    );
    return oddity.address === undefined
      ? payload
      : { ...payload, recipient: { deliveryAddress: oddity.address } };
  },
  ends: {
    draft: [{ fulfillment: { fulfillmentStatus: 'PENDING', fulfilledBy: 'MERCHANT' } }, 'not_released'],
    'already fulfilled': [
      { fulfillment: { fulfillmentStatus: 'SHIPPED', fulfilledBy: 'MERCHANT' } },
      'already_fulfilled',
    ],
    'fulfilled by Amazon': [
      { fulfillment: { fulfillmentStatus: 'UNSHIPPED', fulfilledBy: 'AMAZON' } },
      'fulfilled_by_channel',
    ],
    cancelled: [{ fulfillment: { fulfillmentStatus: 'CANCELLED', fulfilledBy: 'MERCHANT' } }, 'cancelled'],
  },
};

const ebay: Dialect = {
  externalId: (id) => `12-34567-${String(id).padStart(5, '0')}`,
  lines: 2,
  order(id, at, oddity = {}) {
    const { currency, total, price, phone, name, email, sku, lineCount } = withDefaults(oddity);
    const [addressLine1, addressLine2] = LONG.lines;
    const place = { addressLine1: 'Lindenstraße 12', city: 'Berlin', postalCode: '10969', countryCode: 'DE' };
    const shipTo = {
      fullName: name.join(' '),
      ...(oddity.isLong ? { companyName: LONG.company } : {}),
      email: 'email' in oddity ? email : 'abc@members.ebay.com',
      primaryPhone: typeof phone === 'string' ? { phoneNumber: phone } : phone,
      contactAddress: { ...place, ...(oddity.isLong ? { addressLine1, addressLine2 } : {}) },
    };
    return ebayPayload({
      orderId: ebay.externalId(id),
      creationDate: at.toISOString(),
      lastModifiedDate: at.toISOString(),
      pricingSummary: {
        total: { value: total, currency },
        ...(oddity.freeShipping ? { deliveryCost: { value: '0.0', currency } } : {}),
        ...(oddity.discount === undefined
          ? {}
          : { priceDiscount: { value: `-${oddity.discount}`, currency } }),
      },
      fulfillmentStartInstructions: [
        {
          fulfillmentInstructionsType: 'SHIP_TO',
          shippingStep: { shipTo: oddity.address === undefined ? shipTo : oddity.address },
        },
      ],
      lineItems: times(lineCount, (index) =>
        ebayLine({
          lineItemId: String(index + 1),
          quantity: 1,
          lineItemCost: { value: price, currency },
          ...('sku' in oddity ? { sku } : {}),
        }),
      ),
    });
  },
  ends: {
    refunded: [{ orderPaymentStatus: 'FULLY_REFUNDED' }, 'refunded'],
    'already fulfilled': [{ orderFulfillmentStatus: 'FULFILLED' }, 'already_fulfilled'],
    cancelled: [{ cancelStatus: { cancelState: 'CANCELED' } }, 'cancelled'],
    'a payment that failed': [{ orderPaymentStatus: 'FAILED' }, 'payment_failed'],
  },
};

const prestashop: Dialect = {
  externalId: String,
  lines: 3,
  order(id, at, oddity = {}) {
    const { currency, total, price, phone, name, email, sku, lineCount } = withDefaults(oddity);
    const [address1, address2, other] = LONG.lines;
    const time = shopTime(at).replace('T', ' ');
    const [firstname, lastname] = name;
    const address = {
      firstname,
      lastname,
      company: '',
      address1: 'Lindenstraße 12',
      city: 'Berlin',
      postcode: '10969',
      phone,
      phone_mobile: '',
      ...(oddity.isLong ? { company: LONG.company, address1, address2, other } : {}),
    };
    return prestaShopPayload(
      {
        id,
        reference: `REF${id}`,
        date_add: time,
        date_upd: time,
        total_paid_tax_incl: total,
        ...(oddity.freeShipping ? { total_shipping: '0.000000' } : {}),
        ...(oddity.discount === undefined ? {} : { total_discounts: oddity.discount }),
        associations: {
          order_rows: times(lineCount, (index) =>
            prestaShopRow({
              id: index + 1,
              product_quantity: '1',
              unit_price_tax_incl: price,
              ...('sku' in oddity ? { product_reference: sku } : {}),
            }),
          ),
        },
      },
      {
        address: oddity.address === undefined ? address : oddity.address,
        customer: { firstname: '', lastname: '', email: 'email' in oddity ? email : 'greta@example.de' },
        currency: { iso_code: currency },
      },
    );
  },
  ends: {
    refunded: [{ current_state: '7' }, 'refunded'],
    'already fulfilled': [{ current_state: '5' }, 'already_fulfilled'],
    cancelled: [{ current_state: '6' }, 'cancelled'],
    'a payment that failed': [{ current_state: '8' }, 'payment_failed'],
  },
};

export const DIALECTS: Record<MappedChannelType, Dialect> = {
  shopify,
  woocommerce,
  amazon,
  ebay,
  prestashop,
};

/** An order that ended, or is none yet. PrestaShop says so within what it is joined with. */
export function ended(type: MappedChannelType, body: Json, changes: Json): Json {
  return type === 'prestashop'
    ? { ...body, order: { ...(body['order'] as Json), ...changes } }
    : { ...body, ...changes };
}
