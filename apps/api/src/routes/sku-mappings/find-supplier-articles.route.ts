import { findSupplierArticles } from '@bestellwerk/contracts/seller-api/channels';
import { findArticles } from '@bestellwerk/core/catalogue/find-articles';
import { money } from '@bestellwerk/domain/money';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';

const BEST = 20;

export const findSupplierArticlesRoute = sellerRoute(findSupplierArticles, {
  async handle(tx, { query: { q } }) {
    const articles = await findArticles(tx, { q, limit: BEST });
    return ok({
      items: articles.map(({ sku, name, wholesaleCents, isActive }) => ({
        sku,
        name,
        cost: wholesaleCents === null ? undefined : money(Number(wholesaleCents)),
        active: isActive,
      })),
    });
  },
});
