import { mockImportSchema } from '@bestellwerk/contracts/mock-supplier/order';
import { z } from 'zod';
import type { Books } from '../books/open-books.ts';
import { json } from '../http/answer.ts';
import { importOrders } from './import-orders.ts';
import type { ControlRoutes } from './control-call.ts';
import { shipOrder } from './ship-order.ts';

const pageSize = 2_000;

const listSchema = z.object({
  reference: z.string().optional(),
  afterId: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).default(Number.MAX_SAFE_INTEGER),
});

const shipmentSchema = z
  .object({
    trackingNumber: z.string().min(1).optional(),
    carrier: z.string().min(1).optional(),
    shippedAt: z.iso.datetime().optional(),
  })
  .default({});

/** What the supplier has accepted, and what only happened on paper. */
export const orderRoutes: ControlRoutes = {
  'GET orders': ({ query }, { books }) => {
    const { reference, afterId, limit } = listSchema.parse(Object.fromEntries(query));
    if (reference !== undefined) return json(200, books.orders.listByReference(reference));
    return { status: 200, body: streamOrders(books, afterId, limit) };
  },

  'POST orders': ({ body }, desk) => {
    const ids = importOrders(mockImportSchema.parse(body).orders, desk);
    return json(201, { ids });
  },

  'POST ship/*': ({ param, body }, desk) => {
    const order = shipOrder(Number(param), shipmentSchema.parse(body), desk);
    return order === undefined ? json(404, { message: `There is no order ${param}` }) : json(200, order);
  },

  'GET requests': ({ query }, { requests }) =>
    json(
      200,
      requests.list({
        endpoint: query.get('endpoint') ?? undefined,
        reference: query.get('reference') ?? undefined,
      }),
    ),
};

/** Page by page, since the list may hold a million orders. */
function* streamOrders(books: Books, afterId: number, limit: number): Generator<string> {
  let left = limit;
  let last = afterId;
  let separator = '[';
  for (;;) {
    const orders = left > 0 ? books.orders.list(last, Math.min(pageSize, left)) : [];
    const final = orders.at(-1);
    if (final === undefined) break;
    yield separator + orders.map((order) => JSON.stringify(order)).join(',');
    separator = ',';
    last = Number(final.id);
    left -= orders.length;
  }
  yield separator === '[' ? '[]' : ']';
}
