import { listMoneyBoxEntries } from '@bestellwerk/contracts/seller-api/money-box';
import { listEntries } from '@bestellwerk/core/money-box/list-entries';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentEntry } from './present-money-box.ts';

export const listMoneyBoxEntriesRoute = sellerRoute(listMoneyBoxEntries, {
  async handle(tx, { query: { limit, cursor, ...filter } }) {
    const page = await listEntries(tx, { ...pageInput({ limit, cursor }), filter });
    return ok(presentPage(page, presentEntry));
  },
});
