import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { idParamsSchema, idSchema, instantSchema } from '../http/text.ts';
import { orderFilterSchema } from './orders.ts';

export const BULK_ACTIONS = ['resend', 'accept_payment', 'mark_manually_sent', 'cancel'] as const;

export const bulkActionSchema = z
  .object({
    id: z.string(),
    action: z.enum(BULK_ACTIONS),
    state: z.enum(['queued', 'running', 'done', 'stopped']),
    total: z.int(),
    succeeded: z.int(),
    failed: z.int(),
    skipped: z.int(),
    createdAt: instantSchema,
    results: z.array(
      z.object({
        orderId: z.string(),
        orderNumber: z.string(),
        outcome: z.enum(['pending', 'succeeded', 'failed', 'skipped']),
        code: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'BulkAction' });
export type BulkAction = z.infer<typeof bulkActionSchema>;

export const startBulkAction = defineOperation({
  id: 'startBulkAction',
  method: 'post',
  path: '/bulk-actions',
  tag: 'bulk-actions',
  summary: 'Do one thing to many orders, in the background, with a result for each',
  body: z.union([
    z.strictObject({ action: z.enum(BULK_ACTIONS), orderIds: z.array(idSchema).min(1).max(10_000) }),
    z.strictObject({ action: z.enum(BULK_ACTIONS), filter: orderFilterSchema.strict() }),
  ]),
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
