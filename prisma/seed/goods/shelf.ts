import type { Random } from '../random.ts';
import { evergreens, sellable, type Article } from './article.ts';
import { chooseLines, type Line } from './choose-lines.ts';

/** Hands out articles so that what is scarce is promised to nobody twice. */
export type Shelf = {
  any(): Line[];
  plenty(): Line[];
  scarce(): Line[];
  soldOut(): Line[];
  inactive(): Line[];
  /** Two articles of different warehouses, the second one scarce. */
  split(): Line[];
};

const SCARCE_UP_TO = 4;

export function createShelf(articles: readonly Article[], random: Random): Shelf {
  const ample = evergreens(articles);
  const scarce = shuffle(
    sellable(articles).filter((article) => article.stock <= SCARCE_UP_TO),
    random,
  );
  const reserved = new Set(scarce.slice(0, scarce.length >> 1).map((article) => article.sku));
  const keep = scarce.filter((article) => reserved.has(article.sku));
  const free = articles.filter((article) => !reserved.has(article.sku));
  const soldOut = articles.filter((article) => article.active && article.stock === 0);
  const inactive = articles.filter((article) => !article.active);

  function takeScarce(fits: (article: Article) => boolean = () => true): Article {
    const index = keep.findIndex(fits);
    const [article] = index < 0 ? [] : keep.splice(index, 1);
    if (!article) throw new Error('nothing scarce is left to promise');
    return article;
  }

  const one = (article: Article): Line[] => [{ article, quantity: 1 }];
  return {
    any: () => chooseLines(random, free),
    plenty: () => [{ article: random.pick(ample), quantity: random.chance(0.2) ? 2 : 1 }],
    scarce: () => one(takeScarce()),
    soldOut: () => one(random.pick(soldOut)),
    inactive: () => one(random.pick(inactive)),
    split() {
      const first = random.pick(ample);
      return [...one(first), ...one(takeScarce((article) => article.warehouse !== first.warehouse))];
    },
  };
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
