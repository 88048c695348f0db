import {
  accessTokenSchema,
  ebayFulfillmentsSchema,
  ebayOrderLinesSchema,
} from '@bestellwerk/contracts/channels/pages';
import { ChannelFault } from '../../remote/channel-fault.ts';
import { readQuantity } from '../../read-quantity.ts';
import { asUnauthorized, openAccessToken } from '../access-token.ts';
import { allocateLines } from '../allocate-lines.ts';
import type { AdapterDeps, ChannelAdapter, PulledPage, PullWindow, Shipment } from '../channel-adapter.ts';
import type { ChannelCall } from '../call-channel.ts';
import { requireList, withChangeTime } from '../read-orders.ts';

/** eBay counts by the day; this stays far below. */
const GROUP = { name: 'fulfillment', perSecond: 2, burst: 10 };
const PAGE_SIZE = 100;
const SCOPE = 'https://api.ebay.com/oauth/api_scope/sell.fulfillment';
const ORDERS = '/sell/fulfillment/v1/order';

/** eBay's Fulfillment API; the refresh token of the seller buys access tokens of two hours. */
export function openEbay({ connection, call }: AdapterDeps): ChannelAdapter {
  const { clientId = '', clientSecret = '', refreshToken = '' } = connection.credentials;
  const withToken = openAccessToken(async () => {
    const answer = await call({
      method: 'POST',
      path: '/identity/v1/oauth2/token',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
        scope: SCOPE,
      }).toString(),
      group: GROUP,
    }).catch(asUnauthorized);
    return accessTokenSchema.parse(answer.json()).access_token;
  });
  const api = (request: Omit<ChannelCall, 'group' | 'headers'>) =>
    withToken((token) => call({ ...request, headers: { authorization: `Bearer ${token}` }, group: GROUP }));

  async function pullPage({ since, page }: PullWindow): Promise<PulledPage> {
    const offset = Number(page ?? '0');
    const answer = await api({
      method: 'GET',
      path: ORDERS,
      query: {
        filter: `lastmodifieddate:[${since.toISOString()}..]`,
        limit: String(PAGE_SIZE),
        offset: String(offset),
      },
    });
    const rows = requireList(answer.json(), 'orders');
    const next = rows.length < PAGE_SIZE ? null : String(offset + PAGE_SIZE);
    return { orders: withChangeTime(rows, 'lastModifiedDate'), next };
  }

  async function confirmShipment({ externalId, parcels, isWhole, shippedAt }: Shipment): Promise<void> {
    const path = `${ORDERS}/${encodeURIComponent(externalId)}`;
    const told = ebayFulfillmentsSchema
      .parse((await api({ method: 'GET', path: `${path}/shipping_fulfillment` })).json())
      .fulfillments.map((one) => one.shipmentTrackingNumber);
    const order = ebayOrderLinesSchema.parse((await api({ method: 'GET', path })).json());
    const lines = order.lineItems.map(({ lineItemId: id, sku, quantity }) => ({
      id,
      sku,
      quantity: readQuantity(quantity) ?? 0,
    }));
    for (const [index, share] of allocateLines(lines, parcels, isWhole).entries()) {
      const parcel = parcels[index];
      const number = parcel && plainNumber(parcel.trackingNumber);
      if (!number || told.includes(number)) continue;
      await api({
        method: 'POST',
        path: `${path}/shipping_fulfillment`,
        body: {
          lineItems: share.map(({ id, quantity }) => ({ lineItemId: id, quantity })),
          shippedDate: shippedAt.toISOString(),
          shippingCarrierCode: parcel.carrier?.toUpperCase() ?? 'Other',
          trackingNumber: number,
        },
      });
    }
  }

  return {
    pullPage,
    async testConnection() {
      requireList((await api({ method: 'GET', path: ORDERS, query: { limit: '1' } })).json(), 'orders');
    },
    confirmShipment,
  };
}

/** eBay takes letters and digits only. */
function plainNumber(trackingNumber: string): string {
  const plain = trackingNumber.replaceAll(/[^a-z0-9]/giu, '');
  if (plain === '') throw new ChannelFault('refused', 'the tracking number has neither letters nor digits');
  return plain;
}
