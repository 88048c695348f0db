import {
  TOP_UP_MAX_CENTS,
  TOP_UP_METHODS,
  TOP_UP_MIN_CENTS,
  TRANSFER_KINDS,
} from '@bestellwerk/domain/ledger';
import type { Cents } from '@bestellwerk/domain/money';
import { z } from 'zod';
import { daySchema } from '../http/day.ts';
import { defineOperation } from '../http/operation.ts';
import { pageQuerySchema, pageSchema } from '../http/page.ts';
import { idParamsSchema, instantSchema, text } from '../http/text.ts';
import { moneySchema } from './money.ts';

export const moneyBoxSchema = z
  .object({
    /** Booked minus reserved. */
    available: moneySchema,
    reserved: moneySchema,
    blocked: z.object({ orders: z.int(), cost: moneySchema }),
    /** What to top up so that every order blocked by `insufficient_funds` can go. */
    missing: moneySchema,
    lowBalance: z.boolean(),
    /** Below this, `lowBalance` says so; absent where it is switched off. */
    lowBalanceThreshold: moneySchema.optional(),
    /** Days the available balance lasts at the pace of the last two weeks; absent where too little was used. */
    forecastDays: z.number().optional(),
    /** What `forecastDays` was made of: the average use a day, over how many days. */
    forecastBasis: z.object({ usedPerDay: moneySchema, days: z.int() }).optional(),
    /** The last independent check of the books. */
    verification: z.object({ at: instantSchema, violations: z.int(), difference: moneySchema }).optional(),
  })
  .meta({ id: 'MoneyBox' });
export type MoneyBox = z.infer<typeof moneyBoxSchema>;

export const moneyBoxEntrySchema = z
  .object({
    id: z.string(),
    at: instantSchema,
    kind: z.enum(TRANSFER_KINDS),
    amount: moneySchema,
    balanceAfter: moneySchema,
    orderId: z.string().optional(),
    orderNumber: z.string().optional(),
    topUpId: z.string().optional(),
  })
  .meta({ id: 'MoneyBoxEntry' });
export type MoneyBoxEntry = z.infer<typeof moneyBoxEntrySchema>;

export const topUpAmountSchema = z.strictObject({
  amountCents: z
    .int()
    .min(TOP_UP_MIN_CENTS)
    .max(TOP_UP_MAX_CENTS)
    .transform((value) => value as Cents),
  currency: z.literal('EUR'),
});

export const topUpSchema = z
  .object({
    id: z.string(),
    status: z.enum(['settled', 'pending']),
    amount: moneySchema,
    method: z.enum(TOP_UP_METHODS),
    /** What to write on the bank transfer. */
    reference: z.string().optional(),
    resendBlocked: z.boolean(),
    createdAt: instantSchema,
    settledAt: instantSchema.optional(),
  })
  .meta({ id: 'TopUp' });
export type TopUp = z.infer<typeof topUpSchema>;

/** Which movements; days are calendar days in Europe/Berlin, both included. */
export const moneyBoxEntryFilterSchema = z.object({
  kind: z.enum(TRANSFER_KINDS).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** An order's number or its channel's number, without regard to case. */
  orderNumber: text(255).optional(),
});
export type MoneyBoxEntryFilter = z.infer<typeof moneyBoxEntryFilterSchema>;

export const getMoneyBox = defineOperation({
  id: 'getMoneyBox',
  method: 'get',
  path: '/money-box',
  tag: 'money-box',
  summary: 'Balance, reserved amount, and what is missing',
  responses: { 200: moneyBoxSchema },
});
export const listMoneyBoxEntries = defineOperation({
  id: 'listMoneyBoxEntries',
  method: 'get',
  path: '/money-box/entries',
  tag: 'money-box',
  summary: 'Movements, newest first, with running balance',
  query: pageQuerySchema.extend(moneyBoxEntryFilterSchema.shape),
  responses: { 200: pageSchema(moneyBoxEntrySchema) },
  refusals: ['invalid_cursor'],
});
export const exportMoneyBoxEntries = defineOperation({
  id: 'exportMoneyBoxEntries',
  method: 'get',
  path: '/money-box/entries.csv',
  tag: 'money-box',
  summary: 'Movements as CSV; for German spreadsheets (;, BOM, decimal comma) unless language=en',
  query: moneyBoxEntryFilterSchema.extend({ language: z.enum(['de', 'en']).optional() }),
  produces: 'text/csv',
  responses: { 200: z.string() },
});
export const createTopUp = defineOperation({
  id: 'createTopUp',
  method: 'post',
  path: '/money-box/top-ups',
  tag: 'money-box',
  summary: 'Aufladen; with resendBlocked, orders that waited for money are sent once it is settled',
  body: z.strictObject({
    amount: topUpAmountSchema,
    method: z.enum(TOP_UP_METHODS),
    resendBlocked: z.boolean().optional(),
  }),
  responses: { 201: topUpSchema },
  refusals: ['payment_refused'],
});
export const listTopUps = defineOperation({
  id: 'listTopUps',
  method: 'get',
  path: '/money-box/top-ups',
  tag: 'money-box',
  summary: 'Top-ups, newest first; `status=pending` are those still to arrive',
  query: pageQuerySchema.extend({ status: z.enum(['settled', 'pending']).optional() }),
  responses: { 200: pageSchema(topUpSchema) },
  refusals: ['invalid_cursor'],
});
export const confirmTopUp = defineOperation({
  id: 'confirmTopUp',
  method: 'post',
  path: '/money-box/top-ups/{id}/confirm',
  tag: 'money-box',
  summary: 'Settle a bank transfer in the demo; where money is real, only the operator settles',
  params: idParamsSchema,
  responses: { 200: topUpSchema },
  refusals: ['forbidden'],
});
