import { BUYER, skusOf, type ImitatedShop, type ToldShipment } from '../imitated-shop.ts';
import { startImitation, type ImitatedAnswer, type ImitatedCall } from '../imitation.ts';

type Line = {
  id: number;
  sku: string;
  title: string;
  quantity: number;
  price: string;
  requires_shipping: boolean;
};
type Order = Record<string, unknown> & {
  id: number;
  updated_at: string;
  cancelled_at: string | null;
  line_items: Line[];
  fulfillments: { status: string; tracking_number: string; tracking_company: string; lines: number[] }[];
};

const ACCESS_TOKEN = 'shpat_imitated';
const APP = { clientId: 'app', clientSecret: 'shpss_imitated' };
const ROOT = '/admin/api/2026-10';

/** A Shopify shop: Admin REST API, an access token, pages by the marks of a Link header. */
export async function startShopify(): Promise<ImitatedShop> {
  const orders = new Map<number, Order>();
  const marks = new Map<string, { ids: number[] }>();
  let lastId = 5_501_234_567_000;

  function handle(call: ImitatedCall): ImitatedAnswer {
    if (call.path === '/admin/oauth/access_token') {
      const isApp =
        call.body['client_id'] === APP.clientId && call.body['client_secret'] === APP.clientSecret;
      return isApp
        ? { body: { access_token: ACCESS_TOKEN } }
        : { status: 400, body: { error: 'invalid_client' } };
    }
    if (call.headers['x-shopify-access-token'] !== ACCESS_TOKEN) {
      return { status: 401, body: { errors: '[API] Invalid API key or access token' } };
    }
    const path = call.path.replace(ROOT, '');
    if (path === '/orders.json') return list(call);
    if (path === '/fulfillments.json') return fulfil(call);
    const [, id, part] = /^\/orders\/(\d+)(\/[a-z_]+)?\.json$/u.exec(path) ?? [];
    const order = orders.get(Number(id));
    if (!order) return { status: 404, body: { errors: 'Not Found' } };
    if (part === '/cancel') order.cancelled_at = order.updated_at;
    return part === '/fulfillment_orders'
      ? { body: { fulfillment_orders: [fulfillmentOrder(order)] } }
      : { body: { order } };
  }

  function list({ query, origin }: ImitatedCall): ImitatedAnswer {
    const mark = query.get('page_info');
    if (mark !== null && [...query.keys()].some((name) => name !== 'page_info' && name !== 'limit')) {
      return { status: 400, body: { errors: 'status cannot be passed together with page_info' } };
    }
    const from = Date.parse(query.get('updated_at_min') ?? '');
    const ids =
      mark === null
        ? [...orders.values()]
            .filter((order) => Date.parse(order.updated_at) >= from)
            .map((order) => order.id)
        : marks.get(mark)?.ids;
    if (!ids) return { status: 400, body: { errors: { page_info: 'Invalid value.' } } };
    const size = Number(query.get('limit') ?? 50);
    const page = ids.slice(0, size).flatMap((id) => orders.get(id) ?? []);
    const rest = ids.slice(size);
    if (rest.length === 0) return { body: { orders: page } };
    const next = `mark-${marks.size + 1}`;
    marks.set(next, { ids: rest });
    return {
      headers: { link: `<${origin}${ROOT}/orders.json?limit=${size}&page_info=${next}>; rel="next"` },
      body: { orders: page },
    };
  }

  function fulfil({ body }: ImitatedCall): ImitatedAnswer {
    type Told = {
      line_items_by_fulfillment_order: {
        fulfillment_order_id: number;
        fulfillment_order_line_items: { id: number }[];
      }[];
      tracking_info: { number: string; company: string };
    };
    const told = body['fulfillment'] as Told;
    const [share] = told.line_items_by_fulfillment_order;
    const order = orders.get(share?.fulfillment_order_id ?? 0);
    const lines = share?.fulfillment_order_line_items.map((line) => line.id) ?? [];
    const shipped = order?.fulfillments.flatMap((one) => one.lines) ?? [];
    if (!order || lines.length === 0 || lines.some((line) => shipped.includes(line))) {
      return {
        status: 422,
        body: { errors: ['Line items: quantity is greater than what can be fulfilled'] },
      };
    }
    const { number, company } = told.tracking_info;
    order.fulfillments.push({ status: 'success', tracking_number: number, tracking_company: company, lines });
    return { status: 201, body: { fulfillment: { id: 1 } } };
  }

  const imitation = await startImitation(handle);
  const get = (id: string) => orders.get(Number(id));
  return Object.assign(imitation, {
    credentials: APP,
    ordersPath: `${ROOT}/orders.json`,
    placeOrder(at: Date, changes = {}) {
      lastId += 1;
      orders.set(lastId, build(lastId, at, skusOf(changes)));
      return String(lastId);
    },
    putOrder: (body) => void orders.set(Number(body['id']), body as Order),
    cancelOrder(id: string, at: Date) {
      Object.assign(get(id) ?? {}, { cancelled_at: at.toISOString(), updated_at: at.toISOString() });
    },
    shipmentsOf: (id: string): ToldShipment[] =>
      (get(id)?.fulfillments ?? []).map((one) => ({
        trackingNumber: one.tracking_number,
        carrier: one.tracking_company,
        lines: one.lines.map((line) => ({ id: String(line), quantity: 1 })),
      })),
    isCancelled: (id: string) => (get(id)?.cancelled_at ?? null) !== null,
    isShipped(id: string) {
      const order = get(id);
      return (
        order !== undefined &&
        order.fulfillments.flatMap((one) => one.lines).length === order.line_items.length
      );
    },
  } satisfies Omit<ImitatedShop, keyof typeof imitation>);
}

/** The order's own id stands for its only fulfilment order, whose lines are the order's, plus a thousand. */
function fulfillmentOrder(order: Order) {
  const shipped = order.fulfillments.flatMap((one) => one.lines);
  const lines = order.line_items.map(({ id, quantity }) => ({
    id: id + 1_000,
    line_item_id: id,
    fulfillable_quantity: shipped.includes(id + 1_000) ? 0 : quantity,
  }));
  return {
    id: order.id,
    status: lines.some((line) => line.fulfillable_quantity > 0) ? 'open' : 'closed',
    line_items: lines,
  };
}

function build(id: number, at: Date, skus: readonly string[]): Order {
  const address = {
    first_name: BUYER.firstName,
    last_name: BUYER.lastName,
    address1: BUYER.street,
    zip: BUYER.postcode,
    city: BUYER.town,
    country_code: BUYER.country,
    phone: BUYER.phone,
  };
  return {
    id,
    name: `#${id % 10_000}`,
    created_at: at.toISOString(),
    updated_at: at.toISOString(),
    cancelled_at: null,
    financial_status: 'paid',
    fulfillment_status: null,
    currency: 'EUR',
    total_price: '29.90',
    email: BUYER.email,
    shipping_address: address,
    line_items: skus.map((sku, index) => ({
      id: index + 1,
      sku,
      title: sku,
      quantity: 1,
      price: '29.90',
      requires_shipping: true,
    })),
    fulfillments: [],
  };
}
