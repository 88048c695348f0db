import type { MockArticle } from '@bestellwerk/contracts/mock-supplier/catalogue';

export type Article = MockArticle;

const GROSS_PERCENT = 121;
/** What sending one parcel costs us at most inside the countries we sell to, without taxes. */
const PARCEL_CENTS = 900;

/** The shop's price: above what goods and parcel cost, and ending the way prices do. */
export function retailCents(article: Pick<Article, 'wholesaleCents'>): number {
  const cost = Math.ceil(((article.wholesaleCents + PARCEL_CENTS) * GROSS_PERCENT) / 100);
  const wanted = Math.ceil((cost * 128) / 100);
  return Math.ceil((wanted + 10) / 100) * 100 - 10;
}

/** In the range and there, so that it can be ordered. */
export function sellable(articles: readonly Article[]): Article[] {
  return articles.filter((article) => article.active && article.stock > 0);
}

/** Those of which there is always plenty. */
export function evergreens(articles: readonly Article[]): Article[] {
  return sellable(articles).filter((article) => article.stock >= 1_000);
}
