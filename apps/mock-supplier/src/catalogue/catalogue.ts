import type { Article, ArticleRow } from './article.ts';
import { beauty } from './articles/beauty.ts';
import { electronics } from './articles/electronics.ts';
import { evergreens } from './articles/evergreens.ts';
import { garden } from './articles/garden.ts';
import { home } from './articles/home.ts';
import { kitchen } from './articles/kitchen.ts';
import { sports } from './articles/sports.ts';
import { toolsAndOffice } from './articles/tools-and-office.ts';
import { toysAndPets } from './articles/toys-and-pets.ts';
import { ean13 } from './ean13.ts';

/** The supplier's article numbers: a letter per range, then seven digits with gaps. */
const ranges: readonly { letter: string; first: number; step: number; rows: readonly ArticleRow[] }[] = [
  { letter: 'V', first: 710_266, step: 137, rows: evergreens },
  { letter: 'S', first: 1_400_123, step: 91, rows: kitchen },
  { letter: 'H', first: 2_500_308, step: 113, rows: home },
  { letter: 'D', first: 3_420_517, step: 73, rows: garden },
  { letter: 'E', first: 1_905_042, step: 127, rows: electronics },
  { letter: 'B', first: 900_411, step: 83, rows: beauty },
  { letter: 'F', first: 1_515_209, step: 101, rows: sports },
  { letter: 'I', first: 3_002_764, step: 67, rows: toysAndPets },
  { letter: 'M', first: 600_835, step: 109, rows: toolsAndOffice },
];

export const warehouses = [1, 2, 3] as const;

/** Stock in the pattern of a real clearance supplier: a third has one piece, hardly anything more than four. */
const stockPattern = [
  1, 3, 2, 1, 4, 0, 2, 1, 3, 12, 1, 2, 4, 1, 2, 28, 3, 1, 2, 50, 1, 0, 3, 2, 7, 1, 4, 2, 1,
];

const inactiveEvery = 27;

/** The whole range of goods, always the same: evergreens first, inactive articles among the rest. */
export const articles: readonly Article[] = ranges
  .flatMap((range) =>
    range.rows.map((row, index) => ({
      row,
      isEvergreen: range.rows === evergreens,
      sku: `${range.letter}${String(range.first + index * range.step).padStart(7, '0')}`,
    })),
  )
  .map(({ row, isEvergreen, sku }, index) => {
    const [name, wholesaleCents, weightGrams] = row;
    return {
      id: 100_001 + index,
      sku,
      ean13: ean13(index),
      name,
      wholesaleCents,
      weightGrams,
      warehouse: warehouses[index % warehouses.length] ?? warehouses[0],
      isActive: isEvergreen || index % inactiveEvery !== 0,
      initialStock: isEvergreen ? 50_000 : (stockPattern[index % stockPattern.length] ?? 1),
    };
  });

const bySku = new Map(articles.map((article) => [article.sku, article]));
const byId = new Map(articles.map((article) => [article.id, article]));

export function findArticle(sku: string): Article | undefined {
  return bySku.get(sku);
}

export function findArticleById(id: number): Article | undefined {
  return byId.get(id);
}
