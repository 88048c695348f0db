import { articles, findArticle, findArticleById } from '../catalogue/catalogue.ts';
import type { Article } from '../catalogue/article.ts';
import type { Desk } from '../desk.ts';
import { euroText } from '../dialect/euro-text.ts';
import { json, type Answer } from '../http/answer.ts';
import type { RestCall } from './rest-call.ts';

const productNotFound = json(404, { code: 404, message: 'Product not found' });
const defaultPageSize = 1_000;

/** Two rows that have to be summed wherever there is more than one piece. */
export function showStock({ param }: RestCall, desk: Desk): Answer {
  const article = findArticleById(Number(param));
  if (article === undefined) return productNotFound;
  const quantity = desk.books.stock.quantity(article.sku);
  const later = Math.floor(quantity / 3);
  const rows = [
    { quantity: quantity - later, minHandlingDays: 0, maxHandlingDays: 0 },
    ...(later === 0 ? [] : [{ quantity: later, minHandlingDays: 1, maxHandlingDays: 2 }]),
  ];
  const stocks = rows.map((row) => ({ ...row, warehouse: article.warehouse }));
  return json(200, { id: article.id, sku: article.sku, stocks });
}

export function showInformation({ param, query }: RestCall): Answer {
  const article = findArticle(param);
  return article === undefined ? productNotFound : json(200, [describe(article, isoCodeOf(query))]);
}

export function listInformation({ query }: RestCall): Answer {
  return json(
    200,
    pageOf(query).map((article) => describe(article, isoCodeOf(query))),
  );
}

export function listProducts({ query }: RestCall): Answer {
  return json(
    200,
    pageOf(query).map((article) => ({
      id: article.id,
      sku: article.sku,
      ean13: article.ean13,
      weight: article.weightGrams / 1_000,
      wholesalePrice: Number(euroText(article.wholesaleCents)),
      taxRate: 21,
      active: article.isActive ? 1 : 0,
      condition: 'NEW',
    })),
  );
}

/** One language only: the texts are German whatever is asked for. */
function describe(article: Article, isoCode: string) {
  return {
    id: article.id,
    sku: article.sku,
    name: article.name,
    description: `<p>${article.name}</p>`,
    url: `artikel-${article.id}`,
    isoCode,
  };
}

function isoCodeOf(query: URLSearchParams): string {
  return query.get('isoCode') ?? 'de';
}

function pageOf(query: URLSearchParams): readonly Article[] {
  const size = positive(query.get('pageSize'), defaultPageSize);
  const page = positive(query.get('page'), 1);
  return articles.slice((page - 1) * size, page * size);
}

function positive(text: string | null, otherwise: number): number {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : otherwise;
}
