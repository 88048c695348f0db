import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { text } from '../http/text.ts';
import { moneySchema } from './money.ts';
import { topUpAmountSchema, topUpSchema } from './money-box.ts';

export const settleTopUp = defineOperation({
  id: 'settleTopUp',
  method: 'post',
  path: '/operator/top-ups/{reference}/settle',
  tag: 'operator',
  summary:
    'Credit money that has arrived, by the reference of the top-up or its id; settling twice credits once',
  auth: 'operator',
  params: z.object({ reference: text(255).min(1) }),
  /** What has arrived: it must be the amount of the top-up, so that a mix-up credits nobody. */
  body: z.strictObject({ amount: topUpAmountSchema }),
  responses: {
    200: topUpSchema.extend({
      seller: z.object({ id: z.string(), name: z.string() }),
      /** The Money Box afterwards. */
      available: moneySchema,
    }),
  },
  refusals: ['amount_mismatch'],
});
