import { BUYER, skusOf, type ImitatedShop, type ToldShipment } from '../imitated-shop.ts';
import { startImitation, type ImitatedAnswer, type ImitatedCall } from '../imitation.ts';
import { oauthTokens } from '../oauth-tokens.ts';

type Order = Record<string, unknown> & {
  orderId: string;
  lastUpdatedTime: string;
  fulfillment: { fulfillmentStatus: string; fulfilledBy: string };
  orderItems: { orderItemId: string }[];
};
type Package = {
  packageReferenceId: string;
  trackingNumber: string;
  carrierCode: string;
  orderItems: { orderItemId: string; quantity: number }[];
};

const CREDENTIALS = {
  clientId: 'amzn1.application-oa2-client.imitated',
  clientSecret: 'secret',
  refreshToken: 'Atzr|refresh',
  marketplaceIds: ['A1PA6795UKMFR9'],
};
const ORDERS = '/orders/2026-01-01/orders';

export type ImitatedAmazon = ImitatedShop & { expireTokens(): void; tokensHandedOut(): number };

/** Amazon's Selling Partner API: orders of 2026-01-01, tokens of LWA, pages by token, its rate in every answer. */
export async function startAmazon(options: { perSecond?: number } = {}): Promise<ImitatedAmazon> {
  const headers = { 'x-amzn-ratelimit-limit': String(options.perSecond ?? 100) };
  const orders = new Map<string, Order>();
  const packages = new Map<string, Map<string, Package>>();
  const tokens = oauthTokens(CREDENTIALS.refreshToken);
  let count = 0;

  function handle(call: ImitatedCall): ImitatedAnswer {
    if (call.path === '/auth/o2/token') return tokens.handOut(call);
    if (!tokens.isGood(call.headers['x-amz-access-token'])) {
      return {
        status: 403,
        headers,
        body: { errors: [{ code: 'Unauthorized', message: 'The access token you provided has expired.' }] },
      };
    }
    if (call.path === ORDERS) return list(call);
    const confirmed = /^\/orders\/v0\/orders\/([\w-]+)\/shipmentConfirmation$/u.exec(call.path)?.[1];
    if (confirmed !== undefined) return confirm(confirmed, call.body['packageDetail'] as Package);
    const order = orders.get(call.path.slice(ORDERS.length + 1));
    return order
      ? { headers, body: { order } }
      : { status: 404, headers, body: { errors: [{ code: 'NotFound' }] } };
  }

  function list({ query }: ImitatedCall): ImitatedAnswer {
    if (query.get('marketplaceIds') !== CREDENTIALS.marketplaceIds[0]) {
      return {
        status: 400,
        headers,
        body: { errors: [{ code: 'InvalidInput', message: 'Invalid marketplace.' }] },
      };
    }
    const wanted = (query.get('fulfillmentStatuses') ?? '').split(',');
    const offset = Number(query.get('paginationToken')?.replace('token-', '') ?? 0);
    const size = Number(query.get('maxResultsPerPage') ?? 100);
    const found = [...orders.values()].filter(
      (order) =>
        order.lastUpdatedTime >= (query.get('lastUpdatedAfter') ?? '') &&
        wanted.includes(order.fulfillment.fulfillmentStatus),
    );
    const page = found.slice(offset, offset + size);
    const isLast = offset + size >= found.length;
    return {
      headers,
      body: { orders: page, pagination: isLast ? {} : { nextToken: `token-${offset + size}` } },
    };
  }

  function confirm(id: string, detail: Package): ImitatedAnswer {
    if (!orders.has(id) || !/^[1-9]\d*$/u.test(detail.packageReferenceId)) {
      return { status: 400, headers, body: { errors: [{ code: 'InvalidInput' }] } };
    }
    const known = packages.get(id) ?? new Map<string, Package>();
    packages.set(id, known.set(detail.packageReferenceId, detail));
    return { status: 204, headers };
  }

  const imitation = await startImitation(handle);
  const packagesOf = (id: string) => [...(packages.get(id)?.values() ?? [])];
  return Object.assign(imitation, {
    credentials: CREDENTIALS,
    ordersPath: ORDERS,
    expireTokens: () => tokens.expire(),
    tokensHandedOut: () => tokens.count(),
    placeOrder(at: Date, changes = {}) {
      count += 1;
      const id = `302-1234567-${String(count).padStart(7, '0')}`;
      orders.set(id, build(id, at, skusOf(changes)));
      return id;
    },
    putOrder: (body) => void orders.set(String(body['orderId']), body as Order),
    cancelOrder(id: string, at: Date) {
      const fulfillment = { fulfillmentStatus: 'CANCELLED', fulfilledBy: 'MERCHANT' };
      Object.assign(orders.get(id) ?? {}, { fulfillment, lastUpdatedTime: at.toISOString() });
    },
    shipmentsOf: (id: string): ToldShipment[] =>
      packagesOf(id).map((one) => ({
        trackingNumber: one.trackingNumber,
        carrier: one.carrierCode,
        lines: one.orderItems.map(({ orderItemId, quantity }) => ({ id: orderItemId, quantity })),
      })),
    isCancelled: (id: string) => orders.get(id)?.fulfillment.fulfillmentStatus === 'CANCELLED',
    isShipped(id: string) {
      const lines = new Set(packagesOf(id).flatMap((one) => one.orderItems.map((line) => line.orderItemId)));
      return lines.size > 0 && lines.size === orders.get(id)?.orderItems.length;
    },
  } satisfies Omit<ImitatedAmazon, keyof typeof imitation>);
}

function build(orderId: string, at: Date, skus: readonly string[]): Order {
  return {
    orderId,
    createdTime: at.toISOString(),
    lastUpdatedTime: at.toISOString(),
    salesChannel: { channelName: 'AMAZON', marketplaceId: 'A1PA6795UKMFR9', marketplaceName: 'Amazon.de' },
    buyer: { buyerName: `${BUYER.firstName} ${BUYER.lastName}`, buyerEmail: BUYER.email },
    recipient: {
      deliveryAddress: {
        name: `${BUYER.firstName} ${BUYER.lastName}`,
        addressLine1: BUYER.street,
        city: BUYER.town,
        postalCode: BUYER.postcode,
        countryCode: BUYER.country,
        phone: BUYER.phone,
      },
    },
    proceeds: { grandTotal: { amount: '29.90', currencyCode: 'EUR' } },
    fulfillment: { fulfillmentStatus: 'UNSHIPPED', fulfilledBy: 'MERCHANT' },
    orderItems: skus.map((sku, index) => ({
      orderItemId: `0535${index}`,
      quantityOrdered: 1,
      product: { sellerSku: sku, title: sku, price: { unitPrice: { amount: '29.90', currencyCode: 'EUR' } } },
      proceeds: { proceedsTotal: { amount: '29.90', currencyCode: 'EUR' } },
      fulfillment: { quantityFulfilled: 0, quantityUnfulfilled: 1 },
    })),
  };
}
