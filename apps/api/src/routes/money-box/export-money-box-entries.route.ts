import { exportMoneyBoxEntries } from '@bestellwerk/contracts/seller-api/money-box';
import { listEntries, type EntryRow } from '@bestellwerk/core/money-box/list-entries';
import { authenticate } from '../../http/authenticate.ts';
import { readQuery } from '../../http/read-query.ts';
import { rawRoute } from '../../http/route.ts';
import { validate } from '../../http/validate.ts';
import { writeWhenReady } from '../../http/write-when-ready.ts';
import { csvHeader, csvLine } from './money-box-csv.ts';

const ROWS_AT_ONCE = 1000;

/** Read and sent page by page, so that a million movements need no more memory than a thousand. */
export const exportMoneyBoxEntriesRoute = rawRoute(exportMoneyBoxEntries, async (app, req, res) => {
  const { identity } = await authenticate(app, req, res);
  const query = validate(exportMoneyBoxEntries.query, readQuery(req), 'the query');
  const { language = 'de', ...filter } = query;
  const read = (cursor?: string) =>
    app.db.withSeller(identity.sellerId, (tx) => listEntries(tx, { limit: ROWS_AT_ONCE, cursor, filter }));
  const linesOf = ({ rows }: { rows: readonly EntryRow[] }) =>
    rows.map((row) => csvLine(row, language)).join('');

  // Read first: a failure is answered as one, not saved as a file.
  let page = await read();
  res.set('Cache-Control', 'no-store').attachment('money-box.csv').type('text/csv; charset=utf-8');
  await writeWhenReady(res, csvHeader(language) + linesOf(page));
  while (page.nextCursor !== null && !res.destroyed) {
    page = await read(page.nextCursor);
    await writeWhenReady(res, linesOf(page));
  }
  res.end();
});
