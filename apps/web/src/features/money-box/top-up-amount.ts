import { TOP_UP_MAX_CENTS, TOP_UP_MIN_CENTS } from '@bestellwerk/domain/ledger';
import { cents, MAX_CENTS, type Cents } from '@bestellwerk/domain/money';

export type AmountMistake = 'not_an_amount' | 'too_small' | 'too_large';

/** What is wrong with an amount to top up; null when it can be sent. */
export function amountMistake(amount: Cents | null): AmountMistake | null {
  if (amount === null) return 'not_an_amount';
  if (amount < TOP_UP_MIN_CENTS) return 'too_small';
  return amount > TOP_UP_MAX_CENTS ? 'too_large' : null;
}

/** The amount in the address that opens the dialog (`?aufladen=38420`); null where none or nonsense stands there. */
export function amountInAddress(value: string | null): Cents | null {
  if (value === null || !/^\d{1,12}$/.test(value)) return null;
  const amount = Number(value);
  return amount > 0 && amount <= MAX_CENTS ? cents(amount) : null;
}
