import { noisyAmount } from './noisy-amount.ts';
import type { Part } from './price-part.ts';

export function totalsOf(part: Part, reference: string) {
  const seed = `${reference}:${part.warehouse}`;
  return {
    totalWithoutTaxesAndWithoutShippingCost: noisyAmount(part.goodsCents, `goods:${seed}`),
    totalWithoutTaxes: noisyAmount(part.goodsCents + part.shippingCents, `net:${seed}`),
    total: noisyAmount(part.totalCents, `total:${seed}`),
  };
}
