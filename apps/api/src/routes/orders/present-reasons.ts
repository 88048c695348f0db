import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { Reason } from '@bestellwerk/domain/reasons';

export function presentReasons(reasons: readonly Reason[]): OrderSummary['reasons'] {
  return reasons.map(({ params, ...reason }) => ({
    ...reason,
    ...(params && {
      params: Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
      ),
    }),
  }));
}
