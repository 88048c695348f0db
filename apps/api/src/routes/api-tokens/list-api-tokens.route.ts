import { listApiTokens } from '@bestellwerk/contracts/seller-api/api-tokens';
import { listApiTokens as listTokens } from '@bestellwerk/core/api-tokens/list-api-tokens';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentApiToken } from './present-api-token.ts';

export const listApiTokensRoute = sellerRoute(listApiTokens, {
  async handle(tx, { query }) {
    return ok(presentPage(await listTokens(tx, pageInput(query)), presentApiToken));
  },
});
