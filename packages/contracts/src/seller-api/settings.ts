import type { Cents } from '@bestellwerk/domain/money';
import { MAX_CENTS } from '@bestellwerk/domain/money';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';

export const settingsSchema = z
  .object({
    paypalFallback: z.boolean(),
    autoResendAfterTopUp: z.boolean(),
    checkMargin: z.boolean(),
    /** Notice below this available balance; null switches it off. */
    lowBalanceThreshold: z
      .strictObject({
        amountCents: z
          .int()
          .min(0)
          .max(MAX_CENTS)
          .transform((value) => value as Cents),
        currency: z.literal('EUR'),
      })
      .nullable(),
    /** Carriers the supplier may use, the cheapest is taken; a carrier on the order itself wins. */
    carriers: z.array(z.enum(SUPPLIER_CARRIERS)).min(1).max(SUPPLIER_CARRIERS.length),
    keyboardShortcuts: z.boolean(),
  })
  .meta({ id: 'Settings' });
export type Settings = z.infer<typeof settingsSchema>;

export const getSettings = defineOperation({
  id: 'getSettings',
  method: 'get',
  path: '/settings',
  tag: 'settings',
  summary: 'Einstellungen',
  responses: { 200: settingsSchema },
});
export const editSettings = defineOperation({
  id: 'editSettings',
  method: 'patch',
  path: '/settings',
  tag: 'settings',
  summary: 'Change Einstellungen',
  body: z.strictObject(settingsSchema.partial().shape),
  responses: { 200: settingsSchema },
  refusals: ['paypal_account_missing'],
});
