import { listTopUps } from '@bestellwerk/contracts/seller-api/money-box';
import { listTopUps as readTopUps } from '@bestellwerk/core/money-box/list-top-ups';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentTopUp } from './present-money-box.ts';

export const listTopUpsRoute = sellerRoute(listTopUps, {
  async handle(tx, { query: { status, ...query } }) {
    return ok(presentPage(await readTopUps(tx, { ...pageInput(query), status }), presentTopUp));
  },
});
