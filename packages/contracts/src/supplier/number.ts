import { parseDecimal } from '@bestellwerk/domain/money';
import { z } from 'zod';

/** The supplier writes the same field once as a number and once as a string. */
const numberOrText = z.union([z.number(), z.string()]);

/** A quantity, a weight, a status: finite, whichever way it was written. */
export const supplierNumberSchema = numberOrText.transform((value, context) => {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isFinite(number)) return number;
  context.addIssue({ code: 'custom', message: 'is not a number' });
  return z.NEVER;
});

/** Below this a float is noise around zero; its text would carry an exponent. */
const noise = 0.000_001;

/** An amount in euro, rounded here and nowhere else: 9.809999999999999 and "9.81" are both 981 cents. */
export const supplierAmountSchema = numberOrText.transform((value, context) => {
  const isNoise = typeof value === 'number' && Math.abs(value) < noise;
  const amountCents = parseDecimal(isNoise ? '0' : String(value));
  if (amountCents !== null) return amountCents;
  context.addIssue({ code: 'custom', message: 'is not an amount in euro' });
  return z.NEVER;
});

/** Ids are opaque text for us, although some answers write them as numbers. */
export const supplierIdSchema = z
  .union([z.int(), z.string()])
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1));
