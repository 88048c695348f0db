import { ORDER_STATUSES } from '@bestellwerk/domain/order-status';
import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { idParamsSchema, idSchema, instantSchema } from '../http/text.ts';
import { moneySchema } from './money.ts';
import { orderFilterSchema } from './orders.ts';

export const BULK_ACTIONS = ['resend', 'accept_payment', 'mark_manually_sent', 'cancel'] as const;

export const bulkActionSchema = z
  .object({
    id: z.string(),
    action: z.enum(BULK_ACTIONS),
    /** As it was asked for: it also ends the orders in their channels. */
    inChannel: z.boolean(),
    state: z.enum(['queued', 'running', 'done', 'stopped']),
    total: z.int(),
    succeeded: z.int(),
    failed: z.int(),
    skipped: z.int(),
    /** Of those that succeeded: how many the supplier has not answered for yet. */
    underWay: z.int(),
    createdAt: instantSchema,
    results: z.array(
      z.object({
        orderId: z.string(),
        orderNumber: z.string(),
        outcome: z.enum(['pending', 'succeeded', 'failed', 'skipped']),
        /** Why it failed or was skipped: an error code, the reason that keeps the order, or `stopped`. */
        code: z.string().optional(),
        /** With the supplier, who has not answered yet. */
        underWay: z.boolean().optional(),
      }),
    ),
  })
  .meta({ id: 'BulkAction' });
export type BulkAction = z.infer<typeof bulkActionSchema>;

const whatSchema = {
  action: z.enum(BULK_ACTIONS),
  /** Of `cancel`: in the channel, too, for those whose channel can; the others get a follow-up. */
  inChannel: z.boolean().optional(),
};
const bulkOrderSchema = z.union([
  z.strictObject({ ...whatSchema, orderIds: z.array(idSchema).min(1).max(10_000) }),
  z.strictObject({ ...whatSchema, filter: orderFilterSchema.strict() }),
]);

export const startBulkAction = defineOperation({
  id: 'startBulkAction',
  method: 'post',
  path: '/bulk-actions',
  tag: 'bulk-actions',
  summary: 'Do one thing to many orders, in the background, with a result for each',
  body: bulkOrderSchema,
  responses: { 202: z.object({ id: z.string(), total: z.int() }) },
});
export const getBulkAction = defineOperation({
  id: 'getBulkAction',
  method: 'get',
  path: '/bulk-actions/{id}',
  tag: 'bulk-actions',
  summary: 'How far it is, and the result for each order',
  params: idParamsSchema,
  responses: { 200: bulkActionSchema },
});
export const stopBulkAction = defineOperation({
  id: 'stopBulkAction',
  method: 'post',
  path: '/bulk-actions/{id}/stop',
  tag: 'bulk-actions',
  summary: 'Leave the rest undone; what is done stays done',
  params: idParamsSchema,
  responses: { 200: bulkActionSchema },
});

export const bulkPreviewSchema = z
  .object({
    total: z.int(),
    /** In a status that offers the action. */
    eligible: z.int(),
    skipped: z.array(z.object({ status: z.enum(ORDER_STATUSES), orders: z.int() })),
    /** Given ids that are no order of this seller. */
    unknown: z.int(),
    /** Eligible, but our own checks would keep them: by their first open reason. */
    kept: z.array(z.object({ code: z.enum(REASON_CODES), orders: z.int() })),
    /** Eligible, and can be ended in their channel, too, where the action cancels. */
    inChannel: z.int().optional(),
    /** What sending the others takes, where the action sends. */
    funds: z
      .object({
        orders: z.int(),
        cost: moneySchema,
        /** Booked minus reserved, and minus what orders on their way will take. */
        available: moneySchema,
        /** How many of them the Money Box covers, oldest first. */
        covered: z.int(),
        /** What to top up so that it covers all. */
        missing: moneySchema,
        /** No quote of the supplier yet: their cost is not in the sum. */
        unpriced: z.int(),
        /** Who pays what the Money Box does not cover. */
        fallback: z.enum(['paypal']).optional(),
      })
      .optional(),
  })
  .meta({ id: 'BulkPreview' });
export type BulkPreview = z.infer<typeof bulkPreviewSchema>;

export const previewBulkAction = defineOperation({
  id: 'previewBulkAction',
  method: 'post',
  path: '/bulk-actions/preview',
  tag: 'bulk-actions',
  summary: 'What a bulk action would do, as things stand; changes nothing',
  body: bulkOrderSchema,
  responses: { 200: bulkPreviewSchema },
});
