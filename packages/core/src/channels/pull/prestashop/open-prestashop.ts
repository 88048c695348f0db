import type { AdapterDeps, ChannelAdapter, PulledPage, PullWindow } from '../channel-adapter.ts';
import { isRow, requireList, type Row, withChangeTime } from '../read-orders.ts';
import { confirmPrestaShopShipment } from './confirm-shipment.ts';
import { joinOrders } from './join-orders.ts';
import type { PrestaShopApi } from './prestashop-api.ts';

/** A shop's own server; nothing says how much it bears, so we are polite. */
const GROUP = { name: 'api', perSecond: 8, burst: 20 };
const PAGE_SIZE = 50;
const PAGE_OVERLAP = 5;
const END_OF_TIME = '2199-12-31 23:59:59';

/** PrestaShop's web service: the key is the user name, the password empty. */
export function openPrestaShop({ connection, call }: AdapterDeps): ChannelAdapter {
  const { apiKey = '' } = connection.credentials;
  const authorization = `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`;
  const api: PrestaShopApi = ({ method, path, query, xml }) =>
    call({
      method,
      path: `/api${path}`,
      query: { output_format: 'JSON', ...query },
      headers: { authorization, ...(xml === undefined ? {} : { 'content-type': 'text/xml' }) },
      ...(xml === undefined ? {} : { body: xml }),
      group: GROUP,
    });

  async function pullPage({ since, page }: PullWindow): Promise<PulledPage> {
    const offset = Number(page ?? '0');
    const answer = await api({
      method: 'GET',
      path: '/orders',
      query: {
        display: 'full',
        date: '1',
        'filter[date_upd]': `[${shopTime(since)},${END_OF_TIME}]`,
        sort: '[id_ASC]',
        limit: `${offset},${PAGE_SIZE}`,
      },
    });
    const rows = requireOrders(answer.json());
    const joined = await joinOrders(api, rows);
    const changed = withChangeTime(rows, 'date_upd', 'date_add');
    const orders = joined.map((body, index) => ({ body, changedAt: changed[index]?.changedAt ?? null }));
    const next = rows.length < PAGE_SIZE ? null : String(offset + PAGE_SIZE - PAGE_OVERLAP);
    return { orders, next };
  }

  return {
    pullPage,
    async testConnection() {
      requireOrders((await api({ method: 'GET', path: '/orders', query: { limit: '1' } })).json());
    },
    confirmShipment: (shipment) => confirmPrestaShopShipment(api, shipment),
  };
}

/** Where there are none, PrestaShop sends an empty list instead of an object. */
function requireOrders(answer: unknown): Row[] {
  const isEmpty = Array.isArray(answer) && answer.length === 0;
  return isEmpty ? [] : requireList(answer, 'orders').filter(isRow);
}

/** The shop writes its own local time without a zone, which is read as UTC throughout, and so written back. */
function shopTime(at: Date): string {
  return at.toISOString().slice(0, 19).replace('T', ' ');
}
