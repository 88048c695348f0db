/** A safe integer in the minor unit of its currency (cents for EUR, yen for JPY, fils for KWD). */
export type Cents = number & { readonly __brand: 'Cents' };

export type Money = { amountCents: Cents; currency: string };

/** Above any order we have seen, far below where JavaScript integers lose exactness (2^53). */
export const MAX_CENTS = 99_999_999_999;

/** Brands an integer as cents. Throws a RangeError on fractions, NaN and amounts beyond ±MAX_CENTS. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value) || Math.abs(value) > MAX_CENTS) {
    throw new RangeError(`not an amount in cents: ${value}`);
  }
  return value as Cents;
}

export const ZERO = cents(0);

export function money(amountCents: number, currency = 'EUR'): Money {
  return { amountCents: cents(amountCents), currency };
}

export function addCents(...amounts: readonly number[]): Cents {
  return cents(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** ISO 4217 currencies whose minor unit is not a hundredth. */
const MINOR_DIGITS: Record<string, number> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, VND: 0, VUV: 0,
  XAF: 0, XOF: 0, XPF: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
}; // prettier-ignore

export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency.toUpperCase()] ?? 2;
}

const DECIMAL = /^([+-]?)(\d{1,15})(?:\.(\d*))?$/;

/**
 * Reads a decimal text ("12.5", "1000", "9.809999999999999") into minor units of the currency,
 * rounding half away from zero on the digits themselves, never through a float.
 * Returns null for anything that is not a plain decimal number in range.
 */
export function parseDecimal(text: string, currency = 'EUR'): Cents | null {
  const match = DECIMAL.exec(text.trim());
  if (!match) return null;
  const [, sign, whole = '0', fraction = ''] = match;
  const digits = minorDigits(currency);
  const kept = fraction.slice(0, digits).padEnd(digits, '0');
  const roundUp = (fraction[digits] ?? '0') >= '5' ? 1 : 0;
  const value = Number(`${whole}${kept}`) + roundUp;
  if (!Number.isSafeInteger(value) || value > MAX_CENTS) return null;
  return cents(sign === '-' && value !== 0 ? -value : value);
}

/** The plain decimal text of an amount ("1234" cents → "12.34"), for files and the supplier; people see Intl. */
export function formatDecimal(amountCents: number, currency = 'EUR'): string {
  const digits = minorDigits(currency);
  const sign = amountCents < 0 ? '-' : '';
  const text = String(Math.abs(amountCents)).padStart(digits + 1, '0');
  if (digits === 0) return `${sign}${text}`;
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
