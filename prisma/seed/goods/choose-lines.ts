import type { Random } from '../random.ts';
import { evergreens, sellable, type Article } from './article.ts';

export type Line = { article: Article; quantity: number };

/** What somebody puts in the basket: mostly one thing, half of the time something that sells well. */
export function chooseLines(random: Random, articles: readonly Article[]): Line[] {
  const count = random.weighted([
    [1, 78],
    [2, 17],
    [3, 5],
  ]);
  const bestsellers = evergreens(articles);
  const all = sellable(articles);
  const chosen = new Map<string, Line>();
  while (chosen.size < count) {
    const article = random.pick(random.chance(0.5) ? bestsellers : all);
    const quantity = Math.min(article.stock, random.chance(0.12) ? 2 : 1);
    chosen.set(article.sku, { article, quantity });
  }
  return [...chosen.values()];
}
