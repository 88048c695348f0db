import { cents, type Cents } from './money.ts';

/** PayPal billing costs 1 % plus 0.30 € of the supplier's total; rounded half up to a cent. */
export function paypalFee(costCents: number): Cents {
  return cents(Math.floor((costCents + 50) / 100) + 30);
}
