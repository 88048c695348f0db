import { BUYER, skusOf, type ImitatedShop } from '../imitated-shop.ts';
import { startImitation, type ImitatedAnswer, type ImitatedCall } from '../imitation.ts';

type Order = Record<string, unknown> & { id: number; status: string; date_modified_gmt: string };

const KEY = { consumerKey: 'ck_imitated', consumerSecret: 'cs_imitated' };
const AUTHORIZATION = `Basic ${Buffer.from(`${KEY.consumerKey}:${KEY.consumerSecret}`).toString('base64')}`;

/** A WooCommerce shop: REST API version 3, keys as HTTP Basic, pages by offset. */
export async function startWooCommerce(): Promise<ImitatedShop> {
  const orders = new Map<number, Order>();
  const notes = new Map<number, string[]>();
  let lastId = 700;

  function handle(call: ImitatedCall): ImitatedAnswer {
    if (call.headers.authorization !== AUTHORIZATION) {
      return {
        status: 401,
        body: { code: 'woocommerce_rest_cannot_view', message: 'Sorry, you cannot list resources.' },
      };
    }
    const [, id, part] = /^\/wp-json\/wc\/v3\/orders(?:\/(\d+))?(?:\/(notes))?$/u.exec(call.path) ?? [];
    if (id === undefined)
      return call.path.endsWith('/orders') ? list(call) : { status: 404, body: { code: 'rest_no_route' } };
    const order = orders.get(Number(id));
    if (!order) return { status: 404, body: { code: 'woocommerce_rest_shop_order_invalid_id' } };
    const own = notes.get(order.id) ?? [];
    if (part === 'notes' && call.method === 'GET') return { body: own.map((note) => ({ note })) };
    if (part === 'notes') {
      notes.set(order.id, [...own, String(call.body['note'])]);
      return { status: 201, body: { note: call.body['note'] } };
    }
    if (call.method === 'PUT') order.status = String(call.body['status']);
    return { body: order };
  }

  function list({ query }: ImitatedCall): ImitatedAnswer {
    const after = query.get('modified_after') ?? '';
    const offset = Number(query.get('offset') ?? 0);
    const size = Number(query.get('per_page') ?? 10);
    const found = [...orders.values()].filter((order) => order.date_modified_gmt > after);
    const headers = { 'x-wp-total': String(found.length) };
    return { headers, body: found.toSorted((a, b) => a.id - b.id).slice(offset, offset + size) };
  }

  const imitation = await startImitation(handle);
  const get = (id: string) => orders.get(Number(id));
  return Object.assign(imitation, {
    credentials: KEY,
    ordersPath: '/wp-json/wc/v3/orders',
    placeOrder(at: Date, changes = {}) {
      lastId += 1;
      orders.set(lastId, build(lastId, at, skusOf(changes)));
      return String(lastId);
    },
    putOrder: (body) => void orders.set(Number(body['id']), body as Order),
    cancelOrder(id: string, at: Date) {
      Object.assign(get(id) ?? {}, { status: 'cancelled', date_modified_gmt: shopTime(at) });
    },
    shipmentsOf: (id: string) =>
      (notes.get(Number(id)) ?? []).map((note) => ({ trackingNumber: note.split(' ').at(-1) ?? '' })),
    isCancelled: (id: string) => get(id)?.status === 'cancelled',
    isShipped: (id: string) => get(id)?.status === 'completed',
  } satisfies Omit<ImitatedShop, keyof typeof imitation>);
}

function build(id: number, at: Date, skus: readonly string[]): Order {
  const address = {
    first_name: BUYER.firstName,
    last_name: BUYER.lastName,
    address_1: BUYER.street,
    postcode: BUYER.postcode,
    city: BUYER.town,
    country: BUYER.country,
  };
  return {
    id,
    number: String(id),
    status: 'processing',
    currency: 'EUR',
    total: '29.90',
    date_created_gmt: shopTime(at),
    date_modified_gmt: shopTime(at),
    date_paid_gmt: shopTime(at),
    payment_method: 'stripe',
    billing: { ...address, email: BUYER.email, phone: BUYER.phone },
    shipping: address,
    line_items: skus.map((sku, index) => ({
      id: index + 1,
      sku,
      name: sku,
      quantity: 1,
      total: '29.90',
      price: 29.9,
    })),
  };
}

function shopTime(at: Date): string {
  return at.toISOString().slice(0, 19);
}
