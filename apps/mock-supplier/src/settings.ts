import { z } from 'zod';

/** In code points. Only the address limit is documented by the real supplier; the others are assumed. */
export const limitsSchema = z.strictObject({
  firstName: z.int().positive(),
  lastName: z.int().positive(),
  town: z.int().positive(),
  address: z.int().positive(),
  phone: z.int().positive(),
  email: z.int().positive(),
  comment: z.int().positive(),
  companyName: z.int().positive(),
});
export type FieldLimits = z.infer<typeof limitsSchema>;

/** What is assumed about the real supplier and may be changed while the mock runs; a restart forgets it. */
export type Settings = {
  perSecond: number;
  duplicateRecognition: boolean;
  /** Goods, shipping and taxes together; 0 is no minimum. */
  minimumOrderCents: number;
  codedErrorStatus: number;
  limits: FieldLimits;
};

export const defaultPerSecond = 50;

export function defaultSettings(perSecond: number): Settings {
  return {
    perSecond,
    duplicateRecognition: true,
    minimumOrderCents: 0,
    codedErrorStatus: 409,
    limits: {
      firstName: 32,
      lastName: 32,
      town: 50,
      address: 70,
      phone: 20,
      email: 100,
      comment: 250,
      companyName: 60,
    },
  };
}
