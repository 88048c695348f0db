import { wooCommerceNotesSchema, wooCommerceStatusSchema } from '@bestellwerk/contracts/channels/pages';
import type { AdapterDeps, ChannelAdapter, Parcel, PulledPage, PullWindow } from '../channel-adapter.ts';
import type { ChannelCall } from '../call-channel.ts';
import { requireList, withChangeTime } from '../read-orders.ts';

/** A shop's own server; nothing says how much it bears, so we are polite. */
const GROUP = { name: 'api', perSecond: 8, burst: 20 };
const PAGE_SIZE = 100;
/** An order that is deleted while we turn pages moves the later ones forward: each page begins a little earlier. */
const PAGE_OVERLAP = 5;

/** WooCommerce's REST API, version 3, with a pair of keys as HTTP Basic. */
export function openWooCommerce({ connection, call }: AdapterDeps): ChannelAdapter {
  const { consumerKey = '', consumerSecret = '' } = connection.credentials;
  const authorization = `Basic ${Buffer.from(`${consumerKey}:${consumerSecret}`).toString('base64')}`;
  const api = (request: Omit<ChannelCall, 'group' | 'headers'>) =>
    call({ ...request, path: `/wp-json/wc/v3${request.path}`, headers: { authorization }, group: GROUP });

  async function pullPage({ since, page }: PullWindow): Promise<PulledPage> {
    const offset = Number(page ?? '0');
    const answer = await api({
      method: 'GET',
      path: '/orders',
      query: {
        status: 'any',
        modified_after: since.toISOString().slice(0, 19),
        dates_are_gmt: 'true',
        orderby: 'id',
        order: 'asc',
        per_page: String(PAGE_SIZE),
        offset: String(offset),
      },
    });
    const rows = requireList(answer.json());
    const orders = withChangeTime(rows, 'date_modified_gmt', 'date_modified').filter(
      // Before version 5.8 the shop does not know `modified_after` and sends every order there is.
      ({ changedAt }) => changedAt === null || changedAt >= since,
    );
    const next = rows.length < PAGE_SIZE ? null : String(offset + PAGE_SIZE - PAGE_OVERLAP);
    return { orders, next };
  }

  async function setStatus(orderPath: string, status: string): Promise<void> {
    const order = wooCommerceStatusSchema.parse((await api({ method: 'GET', path: orderPath })).json());
    if (order.status !== status) await api({ method: 'PUT', path: orderPath, body: { status } });
  }

  return {
    pullPage,
    async testConnection() {
      requireList((await api({ method: 'GET', path: '/orders', query: { per_page: '1' } })).json());
    },
    async confirmShipment({ externalId, parcels, isWhole }) {
      const orderPath = `/orders/${encodeURIComponent(externalId)}`;
      const answer = await api({ method: 'GET', path: `${orderPath}/notes` });
      const notes = wooCommerceNotesSchema.parse(answer.json()).map(({ note }) => note);
      for (const parcel of parcels) {
        if (notes.some((note) => note.includes(parcel.trackingNumber))) continue;
        await api({
          method: 'POST',
          path: `${orderPath}/notes`,
          body: { note: noteOf(parcel), customer_note: true },
        });
      }
      if (isWhole) await setStatus(orderPath, 'completed');
    },
    cancelOrder: (externalId) => setStatus(`/orders/${encodeURIComponent(externalId)}`, 'cancelled'),
  };
}

/** The shop mails it to the buyer, in whatever language he has: number and carrier only. */
function noteOf({ trackingNumber, carrier }: Parcel): string {
  return `Tracking: ${[carrier?.toUpperCase(), trackingNumber].filter(Boolean).join(' ')}`;
}
