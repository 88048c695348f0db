/** Prices without taxes. An article lies in one warehouse only. */
export type Article = {
  readonly id: number;
  readonly sku: string;
  readonly ean13: string;
  readonly name: string;
  readonly wholesaleCents: number;
  readonly weightGrams: number;
  readonly warehouse: number;
  readonly isActive: boolean;
  /** What lies there when the books are new. */
  readonly initialStock: number;
};

/** Name, price in cents, weight in grams. */
export type ArticleRow = readonly [name: string, wholesaleCents: number, weightGrams: number];
