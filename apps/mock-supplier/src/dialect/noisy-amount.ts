import { euroText } from './euro-text.ts';
import { stableHash } from './stable-hash.ts';

/**
 * An amount the way the supplier writes it: a number, the float next to it (9.809999999999999), or a string.
 * Which one depends on `seed` alone. Always rounds back to the same cents.
 */
export function noisyAmount(amountCents: number, seed: string): number | string {
  const exact = Number(euroText(amountCents));
  const variant = stableHash(seed) % 3;
  if (variant === 0) return exact;
  if (variant === 1) return exact * (1 - Number.EPSILON);
  return euroText(amountCents);
}

export function noisyId(id: number, seed: string): number | string {
  return stableHash(seed) % 2 === 0 ? id : String(id);
}
