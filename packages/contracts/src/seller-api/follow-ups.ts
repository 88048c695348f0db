import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { pageQuerySchema, pageSchema } from '../http/page.ts';
import { idParamsSchema } from '../http/text.ts';
import { followUpSchema } from './order.ts';

export const listFollowUps = defineOperation({
  id: 'listFollowUps',
  method: 'get',
  path: '/follow-ups',
  tag: 'follow-ups',
  summary: 'Aufgaben, newest first',
  query: pageQuerySchema.extend({ open: z.enum(['true', 'false']).optional() }),
  responses: { 200: pageSchema(followUpSchema) },
  refusals: ['invalid_cursor'],
});
export const completeFollowUp = defineOperation({
  id: 'completeFollowUp',
  method: 'post',
  path: '/follow-ups/{id}/done',
  tag: 'follow-ups',
  summary: 'Tick a follow-up; ticking again changes nothing',
  params: idParamsSchema,
  responses: { 200: followUpSchema },
});
