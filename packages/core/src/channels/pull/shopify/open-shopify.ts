import { accessTokenSchema } from '@bestellwerk/contracts/channels/pages';
import { asUnauthorized, openAccessToken } from '../access-token.ts';
import type { AdapterDeps, ChannelAdapter, PulledPage, PullWindow } from '../channel-adapter.ts';
import { requireList, withChangeTime } from '../read-orders.ts';
import { cancelShopifyOrder } from './cancel-order.ts';
import { confirmShopifyShipment } from './confirm-shipment.ts';
import { readNextPage } from './next-page.ts';
import type { ShopifyApi } from './shopify-api.ts';

/** Shopify's bucket: 40 calls, two of which come back each second. */
const GROUP = { name: 'admin', perSecond: 2, burst: 40 };
const VERSION = '2026-10';
const PAGE_SIZE = 250;

/** Shopify's Admin REST API for an app of the shop's own: its id and secret buy tokens of a day, unless it has one. */
export function openShopify({ connection, call }: AdapterDeps): ChannelAdapter {
  const { accessToken, clientId = '', clientSecret = '' } = connection.credentials;
  const withToken = openAccessToken(async () => {
    if (accessToken !== undefined) return accessToken;
    const answer = await call({
      method: 'POST',
      path: '/admin/oauth/access_token',
      body: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
      group: GROUP,
    }).catch(asUnauthorized);
    return accessTokenSchema.parse(answer.json()).access_token;
  });
  const api: ShopifyApi = (request) =>
    withToken((token) => {
      const headers = { 'x-shopify-access-token': token };
      return call({ ...request, path: `/admin/api/${VERSION}${request.path}`, headers, group: GROUP });
    });

  async function pullPage({ since, page }: PullWindow): Promise<PulledPage> {
    const limit = String(PAGE_SIZE);
    // A page that was handed out knows its own filter, and refuses any other beside it.
    const query: Record<string, string> =
      page === null
        ? { limit, status: 'any', order: 'updated_at asc', updated_at_min: since.toISOString() }
        : { limit, page_info: page };
    const answer = await api({ method: 'GET', path: '/orders.json', query });
    const orders = withChangeTime(requireList(answer.json(), 'orders'), 'updated_at');
    return { orders, next: readNextPage(answer.header('link')) };
  }

  return {
    pullPage,
    async testConnection() {
      const query = { limit: '1', status: 'any' };
      requireList((await api({ method: 'GET', path: '/orders.json', query })).json(), 'orders');
    },
    confirmShipment: (shipment) => confirmShopifyShipment(api, shipment),
    cancelOrder: (externalId) => cancelShopifyOrder(api, externalId),
  };
}
