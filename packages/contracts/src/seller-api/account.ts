import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { instantSchema, requiredText, text } from '../http/text.ts';
import { LANGUAGES, THEMES } from './session.ts';

/** Benutzerdaten: who the seller is. */
export const accountSchema = z
  .object({
    name: z.string(),
    email: z.string(),
    language: z.enum(LANGUAGES),
    theme: z.enum(THEMES),
    companyName: z.string(),
    street: z.string(),
    postcode: z.string(),
    town: z.string(),
    country: z.string(),
    phone: z.string(),
    vatNumber: z.string(),
    paypal: z.object({ email: z.string(), linkedAt: instantSchema }).nullable(),
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof accountSchema>;

export const getAccount = defineOperation({
  id: 'getAccount',
  method: 'get',
  path: '/account',
  tag: 'account',
  summary: 'Benutzerdaten',
  responses: { 200: accountSchema },
});
export const editAccount = defineOperation({
  id: 'editAccount',
  method: 'patch',
  path: '/account',
  tag: 'account',
  summary: 'Change Benutzerdaten; the sign-in e-mail stays',
  body: z.strictObject({
    name: requiredText(200).optional(),
    language: z.enum(LANGUAGES).optional(),
    theme: z.enum(THEMES).optional(),
    companyName: requiredText(200).optional(),
    street: text(200).optional(),
    postcode: text(20).optional(),
    town: text(100).optional(),
    country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]).optional(),
    phone: text(50).optional(),
    vatNumber: text(30).optional(),
  }),
  responses: { 200: accountSchema },
});
export const linkPaypal = defineOperation({
  id: 'linkPaypal',
  method: 'put',
  path: '/account/paypal',
  tag: 'account',
  summary: 'Set up the PayPal account',
  body: z.strictObject({ email: z.email().max(254) }),
  responses: { 200: accountSchema },
});
export const unlinkPaypal = defineOperation({
  id: 'unlinkPaypal',
  method: 'delete',
  path: '/account/paypal',
  tag: 'account',
  summary: 'Remove the PayPal account; switches the fallback off',
  responses: { 200: accountSchema },
});
