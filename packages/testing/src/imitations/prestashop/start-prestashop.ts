import { BUYER, skusOf, type ImitatedShop } from '../imitated-shop.ts';
import { startImitation, type ImitatedAnswer, type ImitatedCall } from '../imitation.ts';

type Order = Record<string, unknown> & { id: number; current_state: string; date_upd: string };
type Carrier = Record<string, string>;
/** What an order of its own refers to, by the order's id. */
type Others = Record<'address' | 'customer' | 'country' | 'currency', object>;

const API_KEY = 'IMITATEDKEYIMITATEDKEYIMITATED01';
const AUTHORIZATION = `Basic ${Buffer.from(`${API_KEY}:`).toString('base64')}`;

/** A PrestaShop: web service with a key, JSON out and XML in, pages by offset, everything under its own resource. */
export async function startPrestaShop(): Promise<ImitatedShop> {
  const orders = new Map<number, Order>();
  const carriers = new Map<number, Carrier>();
  const others = new Map<number, Others>();
  let lastId = 30;

  function handle(call: ImitatedCall): ImitatedAnswer {
    if (call.headers.authorization !== AUTHORIZATION) return { status: 401, body: '' };
    const [, resource = '', id] = /^\/api\/([a-z_]+)(?:\/(\d+))?$/u.exec(call.path) ?? [];
    if (call.method === 'PUT') return writeCarrier(Number(id), call.text);
    if (call.method === 'POST') return addHistory(call.text);
    if (id !== undefined) return { body: { order: orders.get(Number(id)) } };
    const rows = rowsOf(resource, call.query);
    return { body: rows.length === 0 ? [] : { [resource]: rows } };
  }

  function rowsOf(resource: string, query: URLSearchParams): unknown[] {
    switch (resource) {
      case 'orders':
        return pageOf(query);
      case 'addresses':
        return [{ id: 1, id_country: 8, firstname: BUYER.firstName, lastname: BUYER.lastName, company: '', address1: BUYER.street, address2: '', postcode: BUYER.postcode, city: BUYER.town, phone: BUYER.phone, phone_mobile: '' }, ...rowsOfOthers('address')]; // prettier-ignore
      case 'customers':
        return [
          {
            id: 2,
            firstname: BUYER.firstName,
            lastname: BUYER.lastName,
            email: BUYER.email,
            passwd: 'a hash',
          },
          ...rowsOfOthers('customer'),
        ];
      case 'countries':
        return [{ id: 8, iso_code: BUYER.country }, ...rowsOfOthers('country')];
      case 'currencies':
        return [{ id: 1, iso_code: 'EUR' }, ...rowsOfOthers('currency')];
      case 'order_carriers':
        return [...carriers.values()].filter(
          (one) => query.get('filter[id_order]') === `[${one['id_order']}]`,
        );
      default:
        return [];
    }
  }

  function rowsOfOthers(name: keyof Others): object[] {
    return [...others].map(([id, own]) => ({ ...own[name], id, id_country: id }));
  }

  function pageOf(query: URLSearchParams): Order[] {
    const [from = ''] = (query.get('filter[date_upd]') ?? '[').slice(1).split(',');
    const [offset = 0, size = 50] = (query.get('limit') ?? '0,50').split(',').map(Number);
    return [...orders.values()].filter((order) => order.date_upd >= from).slice(offset, offset + size);
  }

  function writeCarrier(id: number, xml: string): ImitatedAnswer {
    const known = carriers.get(id);
    const number = /<tracking_number>([^<]*)</u.exec(xml)?.[1];
    if (!known || number === undefined || !xml.includes(`<id_carrier>${known['id_carrier']}<`))
      return { status: 400, body: '' };
    known['tracking_number'] = number;
    return { body: { order_carrier: known } };
  }

  function addHistory(xml: string): ImitatedAnswer {
    const order = orders.get(Number(/<id_order>(\d+)</u.exec(xml)?.[1]));
    const state = /<id_order_state>(\d+)</u.exec(xml)?.[1];
    if (!order || state === undefined) return { status: 400, body: '' };
    order.current_state = state;
    return { status: 201, body: { order_history: { id: 1 } } };
  }

  const imitation = await startImitation(handle);
  const get = (id: string) => orders.get(Number(id));
  return Object.assign(imitation, {
    credentials: { apiKey: API_KEY },
    ordersPath: '/api/orders',
    placeOrder(at: Date, changes = {}) {
      lastId += 1;
      orders.set(lastId, build(lastId, at, skusOf(changes)));
      carriers.set(lastId, {
        id: String(lastId),
        id_order: String(lastId),
        id_carrier: '7',
        weight: '1.5',
        tracking_number: '',
      });
      return String(lastId);
    },
    putOrder(body) {
      const { order, ...own } = body as Others & { order: Order };
      const refers = { id_address_delivery: order.id, id_customer: order.id, id_currency: order.id };
      orders.set(order.id, { ...order, ...refers });
      others.set(order.id, own);
    },
    cancelOrder(id: string, at: Date) {
      Object.assign(get(id) ?? {}, { current_state: '6', date_upd: shopTime(at) });
    },
    shipmentsOf: (id: string) =>
      (carriers.get(Number(id))?.['tracking_number'] ?? '')
        .split(', ')
        .filter(Boolean)
        .map((trackingNumber) => ({ trackingNumber })),
    isCancelled: (id: string) => get(id)?.current_state === '6',
    isShipped: (id: string) => get(id)?.current_state === '4',
  } satisfies Omit<ImitatedShop, keyof typeof imitation>);
}

function build(id: number, at: Date, skus: readonly string[]): Order {
  return {
    id,
    reference: `REF${id}`,
    id_address_delivery: '1',
    id_customer: '2',
    id_currency: '1',
    date_add: shopTime(at),
    date_upd: shopTime(at),
    current_state: '2',
    module: 'ps_checkout',
    valid: '1',
    total_paid_tax_incl: '29.900000',
    total_paid_real: '29.900000',
    associations: {
      order_rows: skus.map((sku) => ({
        product_reference: sku,
        product_name: sku,
        product_quantity: '1',
        unit_price_tax_incl: '29.900000',
      })),
    },
  };
}

function shopTime(at: Date): string {
  return at.toISOString().slice(0, 19).replace('T', ' ');
}
