import type { Article } from '../catalogue/article.ts';
import { shippingOptions } from './carriers.ts';

export type Line = { article: Article; quantity: number };

/** What leaves one warehouse in one parcel. */
export type Part = {
  warehouse: number;
  lines: readonly Line[];
  carrierName: string;
  goodsCents: number;
  shippingCents: number;
  /** With taxes: what the supplier charges. */
  totalCents: number;
};

const taxPercent = 21;

/** Null when no carrier takes the parcel. The cheapest of the listed carriers is taken. */
export function pricePart(
  lines: readonly Line[],
  country: string,
  carrierNames: readonly string[],
): Part | null {
  const [first] = lines;
  const weightGrams = sum(lines, ({ article, quantity }) => article.weightGrams * quantity);
  const [cheapest] = shippingOptions(country, weightGrams, carrierNames);
  if (first === undefined || cheapest === undefined) return null;
  const goodsCents = sum(lines, ({ article, quantity }) => article.wholesaleCents * quantity);
  return {
    warehouse: first.article.warehouse,
    lines,
    carrierName: cheapest.carrier.name,
    goodsCents,
    shippingCents: cheapest.costCents,
    totalCents: withTaxes(goodsCents + cheapest.costCents),
  };
}

export function groupByWarehouse(lines: readonly Line[]): Map<number, Line[]> {
  return Map.groupBy(lines, (line) => line.article.warehouse);
}

export function skusOf(lines: readonly Line[]): string[] {
  return lines.map((line) => line.article.sku);
}

function withTaxes(netCents: number): number {
  return Math.floor((netCents * (100 + taxPercent) + 50) / 100);
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
