import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { moneySchema } from './money.ts';

/** The figures of the Übersicht beyond counts and Money Box. Days are calendar days in Europe/Berlin. */
export const overviewSchema = z
  .object({
    forwardedPerDay: z.array(z.object({ day: z.iso.date(), orders: z.int() })),
    balancePerDay: z.array(z.object({ day: z.iso.date(), balance: moneySchema })),
    /** `cost` is what those cost that the supplier has priced. */
    stuckByReason: z.array(z.object({ code: z.enum(REASON_CODES), orders: z.int(), cost: moneySchema })),
    /** Median minutes from getting stuck to being forwarded over the last 30 days. */
    medianMinutesToFix: z.number().nullable(),
    openFollowUps: z.int(),
  })
  .meta({ id: 'Overview' });
export type Overview = z.infer<typeof overviewSchema>;

export const getOverview = defineOperation({
  id: 'getOverview',
  method: 'get',
  path: '/overview',
  tag: 'overview',
  summary: 'Figures of the Übersicht for the last 30 days',
  responses: { 200: overviewSchema },
});
