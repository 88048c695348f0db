import { MAX_CENTS, type Cents } from '@bestellwerk/domain/money';
import { z } from 'zod';

const brand = (value: number) => value as Cents;

/** An amount the API answers with; may be negative for movements. */
export const moneySchema = z
  .object({
    amountCents: z.int().min(-MAX_CENTS).max(MAX_CENTS).transform(brand),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .meta({ id: 'Money', description: "An integer in the currency's minor unit" });
export type MoneyDto = z.infer<typeof moneySchema>;

/** An amount the API takes: never negative, never fractional. */
export const amountSchema = z.strictObject({
  amountCents: z.int().min(0).max(MAX_CENTS).transform(brand),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** An amount as a parameter: digits in an address, a number in a body. */
export const centsParameterSchema = z.union([
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
  z.int().min(0).max(MAX_CENTS),
]);
