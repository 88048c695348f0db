import { exportMoneyBoxEntries } from '@bestellwerk/contracts/seller-api/money-box';
import { listEntries } from '@bestellwerk/core/money-box/list-entries';
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
  res.set('Cache-Control', 'no-store').attachment('money-box.csv').type('text/csv; charset=utf-8');
  let text = csvHeader(language);
  let cursor: string | undefined;
  do {
    const input = { limit: ROWS_AT_ONCE, cursor, filter };
    const page = await app.db.withSeller(identity.sellerId, (tx) => listEntries(tx, input));
    text += page.rows.map((row) => csvLine(row, language)).join('');
    await writeWhenReady(res, text);
    text = '';
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && !res.destroyed);
  res.end();
});
