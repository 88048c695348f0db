import { exportOrders } from '@bestellwerk/contracts/seller-api/orders';
import type { OrderListRow } from '@bestellwerk/core/orders/order-list-row';
import { listOrders } from '@bestellwerk/core/orders/list-orders';
import { ORDER_COLUMNS } from '@bestellwerk/domain/order-columns';
import { authenticate } from '../../http/authenticate.ts';
import { readQuery } from '../../http/read-query.ts';
import { rawRoute } from '../../http/route.ts';
import { validate } from '../../http/validate.ts';
import { writeWhenReady } from '../../http/write-when-ready.ts';
import { fileColumns, ordersCsvHeader, ordersCsvLine } from './orders-csv.ts';

const ROWS_AT_ONCE = 1000;

/** Read and sent page by page, so that a million orders need no more memory than a thousand. */
export const exportOrdersRoute = rawRoute(exportOrders, async (app, req, res) => {
  const { identity } = await authenticate(app, req, res);
  const query = validate(exportOrders.query, readQuery(req), 'the query');
  const { language = 'de', columns: asked = ORDER_COLUMNS, sort, ...filter } = query;
  const columns = fileColumns(asked);
  const reader = app.db.readSeller(identity.sellerId);
  const read = (cursor?: string) => listOrders(reader, { limit: ROWS_AT_ONCE, cursor, sort, filter });
  const linesOf = ({ rows }: { rows: readonly OrderListRow[] }) =>
    rows.map((row) => ordersCsvLine(row, columns, language)).join('');

  // Read first: a failure is answered as one, not saved as a file.
  let page = await read();
  res.set('Cache-Control', 'no-store').attachment('orders.csv').type('text/csv; charset=utf-8');
  await writeWhenReady(res, ordersCsvHeader(columns, language) + linesOf(page));
  while (page.nextCursor !== null && !res.destroyed) {
    page = await read(page.nextCursor);
    await writeWhenReady(res, linesOf(page));
  }
  res.end();
});
