import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';

/** A hint that something changed; after a reconnect the client refetches, so hints may be lost. */
export const streamHintSchema = z
  .object({
    topic: z.enum(['order', 'money_box', 'channel', 'follow_up', 'bulk_action']),
    id: z.string().optional(),
    version: z.int().optional(),
  })
  .meta({ id: 'StreamHint' });
export type StreamHint = z.infer<typeof streamHintSchema>;

export const openStream = defineOperation({
  id: 'openStream',
  method: 'get',
  path: '/stream',
  tag: 'stream',
  summary: 'Server-sent events: what changed',
  produces: 'text/event-stream',
  responses: { 200: z.string() },
});
