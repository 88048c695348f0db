import {
  accessTokenSchema,
  amazonOrderLinesSchema,
  amazonPageSchema,
} from '@bestellwerk/contracts/channels/pages';
import { readQuantity } from '../../read-quantity.ts';
import { asUnauthorized, openAccessToken } from '../access-token.ts';
import { allocateLines } from '../allocate-lines.ts';
import type { AdapterDeps, ChannelAdapter, PulledPage, PullWindow, Shipment } from '../channel-adapter.ts';
import type { ChannelCall } from '../call-channel.ts';
import { requireList, withChangeTime } from '../read-orders.ts';

/** The usage plans that Amazon documents; its answers name what really holds. */
const SEARCH = { name: 'searchOrders', perSecond: 0.0056, burst: 20 };
const GET = { name: 'getOrder', perSecond: 0.5, burst: 30 };
const CONFIRM = { name: 'confirmShipment', perSecond: 2, burst: 10 };
const TOKEN = { name: 'token', perSecond: 1, burst: 5 };

const ORDERS = '/orders/2026-01-01/orders';
/** „Login with Amazon" lives on another host than the API. */
const LOGIN_URL = 'https://api.amazon.com';
const API_HOST = /^sellingpartnerapi-(?:eu|na|fe)\.amazon\.com$/u;

/**
 * Amazon's Selling Partner API. Names and addresses come with the role „Direct-to-Consumer Delivery" of the
 * application; since 2026-01-01 no restricted data token is asked for.
 */
export function openAmazon({ connection, call }: AdapterDeps): ChannelAdapter {
  const { clientId = '', clientSecret = '', refreshToken = '', marketplaceIds = [] } = connection.credentials;
  const isAmazon = API_HOST.test(new URL(connection.baseUrl).hostname);
  const withToken = openAccessToken(async () => {
    const answer = await call({
      method: 'POST',
      baseUrl: isAmazon ? LOGIN_URL : connection.baseUrl,
      path: '/auth/o2/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
        client_id: clientId,
        client_secret: clientSecret,
      }).toString(),
      group: TOKEN,
    }).catch(asUnauthorized);
    return accessTokenSchema.parse(answer.json()).access_token;
  });
  const api = (request: Omit<ChannelCall, 'headers'>) =>
    withToken((token) => call({ ...request, headers: { 'x-amz-access-token': token } }));

  function search(query: Record<string, string>) {
    return api({
      method: 'GET',
      path: ORDERS,
      query: {
        marketplaceIds: marketplaceIds.join(','),
        fulfilledBy: 'MERCHANT',
        fulfillmentStatuses: 'UNSHIPPED,PARTIALLY_SHIPPED,CANCELLED',
        includedData: 'BUYER,RECIPIENT,PROCEEDS,FULFILLMENT',
        ...query,
      },
      group: SEARCH,
    });
  }

  async function pullPage({ since, page }: PullWindow): Promise<PulledPage> {
    const answer = await search({
      lastUpdatedAfter: since.toISOString(),
      maxResultsPerPage: '100',
      ...(page === null ? {} : { paginationToken: page }),
    });
    const body = answer.json();
    const { nextToken } = amazonPageSchema.parse(body).pagination;
    return {
      orders: withChangeTime(requireList(body, 'orders'), 'lastUpdatedTime'),
      next: nextToken || null,
    };
  }

  async function confirmShipment({ externalId, parcels, isWhole, shippedAt }: Shipment): Promise<void> {
    const path = `${ORDERS}/${encodeURIComponent(externalId)}`;
    const answer = await api({ method: 'GET', path, query: { includedData: 'FULFILLMENT' }, group: GET });
    const body = answer.json();
    const order = amazonOrderLinesSchema.parse(isWrapped(body) ? body.order : body);
    const lines = order.orderItems.map(({ orderItemId: id, quantityOrdered, product }) => ({
      id,
      sku: product.sellerSku,
      quantity: readQuantity(quantityOrdered) ?? 0,
    }));
    for (const [index, share] of allocateLines(lines, parcels, isWhole).entries()) {
      const parcel = parcels[index];
      if (!parcel) continue;
      await api({
        method: 'POST',
        path: `/orders/v0/orders/${encodeURIComponent(externalId)}/shipmentConfirmation`,
        body: {
          marketplaceId: order.salesChannel.marketplaceId || marketplaceIds[0],
          packageDetail: {
            // The same number again edits what was told before, so that telling twice is telling once.
            packageReferenceId: String(index + 1),
            carrierCode: parcel.carrier?.toUpperCase() ?? 'Other',
            trackingNumber: parcel.trackingNumber,
            shipDate: shippedAt.toISOString(),
            orderItems: share.map(({ id, quantity }) => ({ orderItemId: id, quantity })),
          },
        },
        group: CONFIRM,
      });
    }
  }

  return {
    pullPage,
    async testConnection() {
      const since = new Date(Date.UTC(2026, 0, 1)).toISOString();
      const answer = await search({ lastUpdatedAfter: since, maxResultsPerPage: '1' });
      requireList(answer.json(), 'orders');
    },
    confirmShipment,
  };
}

function isWrapped(body: unknown): body is { order: unknown } {
  return typeof body === 'object' && body !== null && 'order' in body;
}
