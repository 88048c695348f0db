import { DENSITIES, ORDER_COLUMNS } from '@bestellwerk/domain/order-columns';
import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { pageQuerySchema, pageSchema } from '../http/page.ts';
import { idParamsSchema, instantSchema, requiredText } from '../http/text.ts';
import { ORDER_SORTS, orderFilterSchema } from './orders.ts';

/** How a view shows the order list. */
export const orderViewSettingsSchema = z.object({
  filter: orderFilterSchema.strict(),
  sort: z.enum(ORDER_SORTS),
  /** In their order, from left to right. */
  columns: z
    .array(z.enum(ORDER_COLUMNS))
    .min(1)
    .refine((columns) => new Set(columns).size === columns.length, {
      error: 'names a column twice',
      params: { code: 'duplicate' },
    }),
  density: z.enum(DENSITIES),
});
export type OrderViewSettings = z.infer<typeof orderViewSettingsSchema>;

export const orderViewSchema = orderViewSettingsSchema
  .extend({
    id: z.string(),
    name: z.string(),
    /** Everybody of the seller sees it and may change it. */
    isShared: z.boolean(),
    /** Parts of it that were stored once and mean nothing any more; the rest holds. */
    ignored: z.array(z.string()),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'OrderView' });
export type OrderView = z.infer<typeof orderViewSchema>;

const nameSchema = requiredText(60);

export const listOrderViews = defineOperation({
  id: 'listOrderViews',
  method: 'get',
  path: '/order-views',
  tag: 'order-views',
  summary: "The seller's shared views of the order list, and the personal ones of who asks",
  query: pageQuerySchema,
  responses: { 200: pageSchema(orderViewSchema) },
  refusals: ['invalid_cursor'],
});
export const createOrderView = defineOperation({
  id: 'createOrderView',
  method: 'post',
  path: '/order-views',
  tag: 'order-views',
  summary: 'Keep a view of the order list; a program, which is nobody, can only keep shared ones',
  body: orderViewSettingsSchema.extend({ name: nameSchema, isShared: z.boolean() }).strict(),
  responses: { 201: orderViewSchema },
  refusals: ['forbidden'],
});
export const editOrderView = defineOperation({
  id: 'editOrderView',
  method: 'patch',
  path: '/order-views/{id}',
  tag: 'order-views',
  summary: 'Rename, share or change a view; one made personal belongs to who did that',
  params: idParamsSchema,
  body: orderViewSettingsSchema
    .extend({ name: nameSchema, isShared: z.boolean() })
    .partial()
    .strict()
    .refine((patch) => Object.values(patch).some((value) => value !== undefined), {
      error: 'nothing to change',
      params: { code: 'empty' },
    }),
  responses: { 200: orderViewSchema },
  refusals: ['forbidden'],
});
export const deleteOrderView = defineOperation({
  id: 'deleteOrderView',
  method: 'delete',
  path: '/order-views/{id}',
  tag: 'order-views',
  summary: 'Remove a view; the orders stay as they are',
  params: idParamsSchema,
  responses: { 204: null },
});
