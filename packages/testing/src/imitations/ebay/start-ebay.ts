import { BUYER, skusOf, type ImitatedShop, type ToldShipment } from '../imitated-shop.ts';
import { startImitation, type ImitatedAnswer, type ImitatedCall } from '../imitation.ts';
import { oauthTokens } from '../oauth-tokens.ts';

type Order = Record<string, unknown> & {
  orderId: string;
  lastModifiedDate: string;
  cancelStatus: { cancelState: string };
  lineItems: { lineItemId: string }[];
};
type Fulfillment = {
  lineItems: { lineItemId: string; quantity: number }[];
  trackingNumber: string;
  shippingCarrierCode: string;
};

const CREDENTIALS = { clientId: 'app', clientSecret: 'secret', refreshToken: 'v^1.1#refresh' };
const ORDERS = '/sell/fulfillment/v1/order';

export type ImitatedEbay = ImitatedShop & {
  expireTokens(): void;
  tokensHandedOut(): number;
  /** Public keys by their id, as they are looked up for notifications. */
  publicKeys: Map<string, { key: string; algorithm: string; digest: string }>;
};

/** eBay's Fulfillment API with OAuth, and the keys of its notifications. */
export async function startEbay(): Promise<ImitatedEbay> {
  const orders = new Map<string, Order>();
  const told = new Map<string, Fulfillment[]>();
  const tokens = oauthTokens(CREDENTIALS.refreshToken);
  const publicKeys: ImitatedEbay['publicKeys'] = new Map();
  let count = 0;

  function handle(call: ImitatedCall): ImitatedAnswer {
    if (call.path === '/identity/v1/oauth2/token') return tokens.handOut(call);
    if (!tokens.isGood(call.headers.authorization?.replace('Bearer ', ''))) {
      return { status: 401, body: { errors: [{ errorId: 1001, message: 'Invalid access token' }] } };
    }
    const keyId = /public_key\/([\w-]+)$/u.exec(call.path)?.[1];
    if (keyId !== undefined) {
      const key = publicKeys.get(keyId);
      return key ? { body: key } : { status: 404, body: { errors: [{ errorId: 195003 }] } };
    }
    if (call.path === ORDERS) return list(call);
    const [, id = '', part] = /\/order\/([\w-]+)(\/shipping_fulfillment)?$/u.exec(call.path) ?? [];
    const order = orders.get(id);
    if (!order) return { status: 404, body: { errors: [{ errorId: 32100 }] } };
    if (part === undefined) return { body: order };
    const known = told.get(id) ?? [];
    if (call.method === 'GET') {
      return { body: { fulfillments: known.map((one) => ({ shipmentTrackingNumber: one.trackingNumber })) } };
    }
    if (!/^[a-z0-9]+$/iu.test(String(call.body['trackingNumber'])))
      return { status: 400, body: { errors: [{ errorId: 32210 }] } };
    told.set(id, [...known, call.body as unknown as Fulfillment]);
    return { status: 201, body: {} };
  }

  function list({ query }: ImitatedCall): ImitatedAnswer {
    const from = /lastmodifieddate:\[([^.]+\.\d+Z)\.\./u.exec(query.get('filter') ?? '')?.[1] ?? '';
    const offset = Number(query.get('offset') ?? 0);
    const size = Number(query.get('limit') ?? 50);
    const found = [...orders.values()].filter((order) => order.lastModifiedDate >= from);
    return { body: { orders: found.slice(offset, offset + size), total: found.length } };
  }

  const imitation = await startImitation(handle);
  return Object.assign(imitation, {
    credentials: CREDENTIALS,
    ordersPath: ORDERS,
    publicKeys,
    expireTokens: () => tokens.expire(),
    tokensHandedOut: () => tokens.count(),
    placeOrder(at: Date, changes = {}) {
      count += 1;
      const id = `12-34567-${String(count).padStart(5, '0')}`;
      orders.set(id, build(id, at, skusOf(changes)));
      return id;
    },
    putOrder: (body) => void orders.set(String(body['orderId']), body as Order),
    cancelOrder(id: string, at: Date) {
      const changed = { cancelStatus: { cancelState: 'CANCELED' }, lastModifiedDate: at.toISOString() };
      Object.assign(orders.get(id) ?? {}, changed);
    },
    shipmentsOf: (id: string): ToldShipment[] =>
      (told.get(id) ?? []).map((one) => ({
        trackingNumber: one.trackingNumber,
        carrier: one.shippingCarrierCode,
        lines: one.lineItems.map(({ lineItemId, quantity }) => ({ id: lineItemId, quantity })),
      })),
    isCancelled: (id: string) => orders.get(id)?.cancelStatus.cancelState === 'CANCELED',
    isShipped(id: string) {
      const lines = new Set(
        (told.get(id) ?? []).flatMap((one) => one.lineItems.map((line) => line.lineItemId)),
      );
      return lines.size > 0 && lines.size === orders.get(id)?.lineItems.length;
    },
  } satisfies Omit<ImitatedEbay, keyof typeof imitation>);
}

function build(orderId: string, at: Date, skus: readonly string[]): Order {
  return {
    orderId,
    creationDate: at.toISOString(),
    lastModifiedDate: at.toISOString(),
    orderFulfillmentStatus: 'NOT_STARTED',
    orderPaymentStatus: 'PAID',
    cancelStatus: { cancelState: 'NONE_REQUESTED' },
    pricingSummary: { total: { value: '29.90', currency: 'EUR' } },
    fulfillmentStartInstructions: [
      {
        fulfillmentInstructionsType: 'SHIP_TO',
        shippingStep: {
          shipTo: {
            fullName: `${BUYER.firstName} ${BUYER.lastName}`,
            email: BUYER.email,
            primaryPhone: { phoneNumber: BUYER.phone },
            contactAddress: {
              addressLine1: BUYER.street,
              city: BUYER.town,
              postalCode: BUYER.postcode,
              countryCode: BUYER.country,
            },
          },
        },
      },
    ],
    lineItems: skus.map((sku, index) => ({
      lineItemId: `100${index}`,
      sku,
      title: sku,
      quantity: 1,
      lineItemCost: { value: '29.90', currency: 'EUR' },
      lineItemFulfillmentStatus: 'NOT_STARTED',
    })),
  };
}
