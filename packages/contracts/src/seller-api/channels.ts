import { CHANNEL_TYPES } from '@bestellwerk/domain/channel-type';
import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { pageQuerySchema, pageSchema } from '../http/page.ts';
import { connectionInputSchema, connectionSchema } from './channel-connection.ts';
import { idParamsSchema, idSchema, instantSchema, requiredText, text } from '../http/text.ts';
import { moneySchema } from './money.ts';

export const channelSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.enum(CHANNEL_TYPES),
    /** Present where the channel pushes to us. */
    webhook: z.object({ url: z.string(), hasSecret: z.boolean() }).optional(),
    createdAt: instantSchema,
    lastDeliveryAt: instantSchema.optional(),
    lastOrderAt: instantSchema.optional(),
    failedDeliveries: z.int(),
    /** Turned away: not signed with the channel's secret, too large, or no JSON. */
    refusedDeliveries: z.int(),
    orders: z.int(),
    /** Present where we use the channel's own API. */
    connection: connectionSchema.optional(),
  })
  .meta({ id: 'Channel' });
export type Channel = z.infer<typeof channelSchema>;

export const DELIVERY_STATES = ['received', 'processed', 'ignored', 'failed'] as const;

export const deliverySchema = z
  .object({
    id: z.string(),
    receivedAt: instantSchema,
    topic: z.string(),
    state: z.enum(DELIVERY_STATES),
    reason: z.object({ code: z.string(), detail: z.string() }).optional(),
    externalId: z.string().optional(),
    orderId: z.string().optional(),
  })
  .meta({ id: 'Delivery' });
export type Delivery = z.infer<typeof deliverySchema>;

export const listChannels = defineOperation({
  id: 'listChannels',
  method: 'get',
  path: '/channels',
  tag: 'channels',
  summary: 'Kanäle',
  query: pageQuerySchema,
  responses: { 200: pageSchema(channelSchema) },
});
export const createChannel = defineOperation({
  id: 'createChannel',
  method: 'post',
  path: '/channels',
  tag: 'channels',
  summary: 'Connect a channel; its webhook secret is shown only here',
  body: z.strictObject({ name: requiredText(100), type: z.enum(CHANNEL_TYPES) }),
  responses: {
    201: channelSchema.extend({ webhook: z.object({ url: z.string(), secret: z.string() }).optional() }),
  },
});
export const getChannel = defineOperation({
  id: 'getChannel',
  method: 'get',
  path: '/channels/{id}',
  tag: 'channels',
  summary: 'One channel',
  params: idParamsSchema,
  responses: { 200: channelSchema },
});
export const editChannel = defineOperation({
  id: 'editChannel',
  method: 'patch',
  path: '/channels/{id}',
  tag: 'channels',
  summary:
    'Rename, set the secret the shop signs with (the one before stays valid beside it), or say how its own API is reached',
  params: idParamsSchema,
  body: z.strictObject({
    name: requiredText(100).optional(),
    webhookSecret: requiredText(500).optional(),
    /** Replaces all access data that was known; null forgets it and ends the pulling. */
    connection: connectionInputSchema.nullable().optional(),
  }),
  responses: { 200: channelSchema },
  refusals: ['webhook_not_supported', 'channel_not_connectable', 'channel_address_not_allowed'],
});
export const deleteChannel = defineOperation({
  id: 'deleteChannel',
  method: 'delete',
  path: '/channels/{id}',
  tag: 'channels',
  summary: 'Remove a channel that has no orders',
  params: idParamsSchema,
  responses: { 204: null },
  refusals: ['in_use'],
});
export const listDeliveries = defineOperation({
  id: 'listDeliveries',
  method: 'get',
  path: '/channels/{id}/deliveries',
  tag: 'channels',
  summary: 'What the channel delivered, newest first',
  params: idParamsSchema,
  query: pageQuerySchema.extend({ state: z.enum(DELIVERY_STATES).optional() }),
  responses: { 200: pageSchema(deliverySchema) },
  refusals: ['invalid_cursor'],
});
export const getDelivery = defineOperation({
  id: 'getDelivery',
  method: 'get',
  path: '/deliveries/{id}',
  tag: 'channels',
  summary: 'One delivery with its raw body',
  params: idParamsSchema,
  responses: {
    200: deliverySchema.extend({
      /** What the channel said beside it; the signature is not kept. */
      headers: z.record(z.string(), z.string()),
      body: z.string(),
    }),
  },
});
export const replayDelivery = defineOperation({
  id: 'replayDelivery',
  method: 'post',
  path: '/deliveries/{id}/replay',
  tag: 'channels',
  summary: 'Process a delivery once more; an order that exists is not made again',
  params: idParamsSchema,
  responses: { 200: deliverySchema },
});
export const dismissDelivery = defineOperation({
  id: 'dismissDelivery',
  method: 'post',
  path: '/deliveries/{id}/dismiss',
  tag: 'channels',
  summary: 'Put a failed delivery aside: nothing is to be made of it',
  params: idParamsSchema,
  responses: { 200: deliverySchema },
  refusals: ['action_not_allowed'],
});

export const skuMappingSchema = z
  .object({
    channelId: z.string(),
    channelSku: z.string(),
    supplierSku: z.string(),
    updatedAt: instantSchema,
  })
  .meta({ id: 'SkuMapping' });
export type SkuMapping = z.infer<typeof skuMappingSchema>;

export const skuMappingParamsSchema = z.object({ channelId: idSchema, channelSku: text(1000).min(1) });

export const listSkuMappings = defineOperation({
  id: 'listSkuMappings',
  method: 'get',
  path: '/sku-mappings',
  tag: 'sku-mappings',
  summary: 'Which channel SKU stands for which supplier article',
  query: pageQuerySchema.extend({ channelId: text(255).optional() }),
  responses: { 200: pageSchema(skuMappingSchema) },
  refusals: ['invalid_cursor'],
});
export const putSkuMapping = defineOperation({
  id: 'putSkuMapping',
  method: 'put',
  path: '/sku-mappings/{channelId}/{channelSku}',
  tag: 'sku-mappings',
  summary: 'Map a channel SKU; orders waiting for it go on',
  params: skuMappingParamsSchema,
  body: z.strictObject({ supplierSku: requiredText(100) }),
  responses: { 200: skuMappingSchema },
});
export const deleteSkuMapping = defineOperation({
  id: 'deleteSkuMapping',
  method: 'delete',
  path: '/sku-mappings/{channelId}/{channelSku}',
  tag: 'sku-mappings',
  summary: 'Forget a mapping',
  params: skuMappingParamsSchema,
  responses: { 204: null },
});

export const supplierArticleSchema = z
  .object({
    sku: z.string(),
    name: z.string(),
    /** What the supplier asks for one, without shipping. */
    cost: moneySchema.optional(),
    /** False: it cannot be ordered any more. */
    active: z.boolean(),
  })
  .meta({ id: 'SupplierArticle' });
export type SupplierArticle = z.infer<typeof supplierArticleSchema>;

export const findSupplierArticles = defineOperation({
  id: 'findSupplierArticles',
  method: 'get',
  path: '/supplier-articles',
  tag: 'sku-mappings',
  summary: "Search the supplier's articles by number and name: all words must occur, the best 20",
  query: z.object({ q: text(200).min(1) }),
  responses: { 200: z.object({ items: z.array(supplierArticleSchema) }) },
});
