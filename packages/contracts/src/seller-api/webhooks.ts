import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { idSchema } from '../http/text.ts';

export const receiveWebhook = defineOperation({
  id: 'receiveWebhook',
  method: 'post',
  path: '/webhooks/{channelId}',
  tag: 'channels',
  summary: 'A delivery signed as the channel signs; stored before it is answered',
  auth: 'none',
  params: z.object({ channelId: idSchema }),
  responses: { 200: z.object({ deliveryId: z.string().optional() }) },
  refusals: ['invalid_signature', 'unsupported_media_type', 'webhook_not_supported'],
});
