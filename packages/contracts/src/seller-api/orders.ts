import { ORDER_COLUMNS } from '@bestellwerk/domain/order-columns';
import { CHANNEL_WRITE_KINDS } from '@bestellwerk/domain/channel-write';
import { ORDER_STATUSES } from '@bestellwerk/domain/order-status';
import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { z } from 'zod';
import { daySchema } from '../http/day.ts';
import { defineOperation } from '../http/operation.ts';
import { pageQuerySchema, pageSchema } from '../http/page.ts';
import { idParamsSchema, idSchema, instantSchema, text } from '../http/text.ts';
import { centsParameterSchema, moneySchema } from './money.ts';
import {
  attemptSchema,
  newOrderSchema,
  orderEventSchema,
  orderPatchSchema,
  orderSchema,
  orderSummarySchema,
  shippingAddressSchema,
} from './order.ts';

/** A parameter that may be given once or repeatedly. */
function repeatable<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(schema).max(50).optional(),
  );
}

const dayOrInstant = z.union([instantSchema, daySchema]);

export const ORDER_SORTS = [
  '-placedAt',
  'placedAt',
  '-waitingSince',
  'waitingSince',
  '-total',
  'total',
] as const;

/** The filter shared by the list, the counts of a view and bulk actions. */
export const orderFilterSchema = z.object({
  status: repeatable(z.enum(ORDER_STATUSES)),
  reason: repeatable(z.enum(REASON_CODES)),
  attention: z.enum(['true', 'false']).optional(),
  channelId: text(255).optional(),
  q: text(2000).optional(),
  placedFrom: dayOrInstant.optional(),
  placedTo: dayOrInstant.optional(),
  /** Of the order's total, both included, in the minor unit of its own currency. */
  totalFrom: centsParameterSchema.optional(),
  totalTo: centsParameterSchema.optional(),
  /** Sent to the supplier since midnight in Berlin. */
  forwarded: z.enum(['today']).optional(),
});
export type OrderFilter = z.infer<typeof orderFilterSchema>;

export const listOrders = defineOperation({
  id: 'listOrders',
  method: 'get',
  path: '/orders',
  tag: 'orders',
  summary: 'Orders, newest first, filtered and searched',
  query: orderFilterSchema.extend(pageQuerySchema.shape).extend({ sort: z.enum(ORDER_SORTS).optional() }),
  responses: { 200: pageSchema(orderSummarySchema) },
  refusals: ['invalid_cursor'],
});

export const exportOrders = defineOperation({
  id: 'exportOrders',
  method: 'get',
  path: '/orders.csv',
  tag: 'orders',
  summary: 'A view as CSV with its columns; German spreadsheets (;, BOM, decimal comma) unless language=en',
  query: orderFilterSchema.extend({
    sort: z.enum(ORDER_SORTS).optional(),
    columns: repeatable(z.enum(ORDER_COLUMNS)),
    language: z.enum(['de', 'en']).optional(),
  }),
  produces: 'text/csv',
  responses: { 200: z.string() },
});

export const orderCountsSchema = z
  .object({
    byStatus: z.record(z.enum(ORDER_STATUSES), z.int()),
    byReason: z.record(z.enum(REASON_CODES), z.int()),
    /** Orders blocked by `insufficient_funds` and what they cost. */
    blocked: z.object({ orders: z.int(), cost: moneySchema }),
    /** Has a reason or waits for payment: the red number of „Zu prüfen". */
    attention: z.int(),
  })
  .meta({ id: 'OrderCounts' });
export type OrderCounts = z.infer<typeof orderCountsSchema>;

export const getOrderCounts = defineOperation({
  id: 'getOrderCounts',
  method: 'get',
  path: '/orders/counts',
  tag: 'orders',
  summary: 'How many orders by status and by reason',
  responses: { 200: orderCountsSchema },
});

export const createOrder = defineOperation({
  id: 'createOrder',
  method: 'post',
  path: '/orders',
  tag: 'orders',
  summary:
    'Hand in an order of the own shop; the same channel and externalId again answers 200 with the order that exists',
  body: newOrderSchema,
  responses: { 201: orderSchema, 200: orderSchema },
  refusals: ['unknown_channel'],
});

export const getOrder = defineOperation({
  id: 'getOrder',
  method: 'get',
  path: '/orders/{id}',
  tag: 'orders',
  summary: 'One order with everything known about it',
  params: idParamsSchema,
  responses: { 200: orderSchema },
});

export const findOrderNeighbours = defineOperation({
  id: 'findOrderNeighbours',
  method: 'get',
  path: '/orders/{id}/neighbours',
  tag: 'orders',
  summary: 'The orders before and after this one in a filtered, sorted list, and its place in it',
  params: idParamsSchema,
  query: orderFilterSchema.extend({ sort: z.enum(ORDER_SORTS).optional() }),
  responses: {
    200: z.object({
      previousId: z.string().optional(),
      nextId: z.string().optional(),
      /** Counted from 1; absent where the order is not (any more) in that list, or too far down it. */
      position: z.int().optional(),
      /** Absent for lists too long to be counted quickly. */
      total: z.int().optional(),
    }),
  },
});

export const editOrder = defineOperation({
  id: 'editOrder',
  method: 'patch',
  path: '/orders/{id}',
  tag: 'orders',
  summary: 'Correct customer, address, carrier or SKUs',
  params: idParamsSchema,
  body: orderPatchSchema,
  ifMatch: 'required',
  responses: { 200: orderSchema },
  refusals: ['action_not_allowed', 'version_conflict', 'version_missing'],
});

export const restoreOrder = defineOperation({
  id: 'restoreOrder',
  method: 'post',
  path: '/orders/{id}/restore',
  tag: 'orders',
  summary: 'Take an edit back: its fields get the values they had before it',
  params: idParamsSchema,
  /** The id of the timeline entry of kind `edited`. */
  body: z.strictObject({ eventId: idSchema }),
  ifMatch: 'required',
  responses: { 200: orderSchema },
  refusals: ['action_not_allowed', 'version_conflict', 'version_missing'],
});

const noteBodySchema = z.strictObject({ note: text().optional() });

export const resendOrder = defineOperation({
  id: 'resendOrder',
  method: 'post',
  path: '/orders/{id}/resend',
  tag: 'orders',
  summary: 'Bestellung erneut senden',
  params: idParamsSchema,
  body: z.strictObject({
    note: text().optional(),
    /** Send although it sells below cost; remembered for this order. */
    releaseMargin: z.boolean().optional(),
  }),
  bodyOptional: true,
  ifMatch: 'optional',
  responses: { 202: orderSchema },
  refusals: ['action_not_allowed', 'version_conflict'],
});

function orderAction<Id extends string, Path extends string>(id: Id, path: Path, summary: string) {
  return defineOperation({
    id,
    method: 'post',
    path: `/orders/{id}/${path}`,
    tag: 'orders',
    summary,
    params: idParamsSchema,
    body: noteBodySchema,
    bodyOptional: true,
    ifMatch: 'optional',
    responses: { 200: orderSchema },
    refusals: ['action_not_allowed', 'version_conflict'],
  });
}

export const acceptPayment = orderAction(
  'acceptPayment',
  'accept-payment',
  'Zahlung akzeptiert: the bank transfer has arrived',
);
export const markManuallySent = orderAction(
  'markManuallySent',
  'mark-manually-sent',
  'Manuell versendet: handled by hand outside',
);
export const cancelOrder = defineOperation({
  id: 'cancelOrder',
  method: 'post',
  path: '/orders/{id}/cancel',
  tag: 'orders',
  summary: 'Stornieren, here or in the channel, too',
  params: idParamsSchema,
  body: z.strictObject({
    note: text().optional(),
    /** Cancel in the channel, too; `canCancelInChannel` says where that is possible. */
    inChannel: z.boolean().optional(),
  }),
  bodyOptional: true,
  ifMatch: 'optional',
  responses: { 200: orderSchema },
  refusals: ['action_not_allowed', 'version_conflict', 'channel_cannot_cancel'],
});

export const retryChannelWrite = defineOperation({
  id: 'retryChannelWrite',
  method: 'post',
  path: '/orders/{id}/channel-writes/{kind}/retry',
  tag: 'orders',
  summary: 'Tell the channel again what it would not take',
  params: idParamsSchema.extend({ kind: z.enum(CHANNEL_WRITE_KINDS) }),
  responses: { 200: orderSchema },
  refusals: ['action_not_allowed'],
});

export const addOrderNote = defineOperation({
  id: 'addOrderNote',
  method: 'post',
  path: '/orders/{id}/notes',
  tag: 'orders',
  summary: "Add a note to the order's timeline",
  params: idParamsSchema,
  body: z.strictObject({ text: text().min(1) }),
  responses: { 201: orderEventSchema },
});

export const listOrderEvents = defineOperation({
  id: 'listOrderEvents',
  method: 'get',
  path: '/orders/{id}/events',
  tag: 'orders',
  summary: 'The timeline of an order, newest first',
  params: idParamsSchema,
  query: pageQuerySchema,
  responses: { 200: pageSchema(orderEventSchema) },
  refusals: ['invalid_cursor'],
});

export const listOrderAttempts = defineOperation({
  id: 'listOrderAttempts',
  method: 'get',
  path: '/orders/{id}/attempts',
  tag: 'orders',
  summary: 'Calls to the supplier, secrets and personal data masked, newest first',
  params: idParamsSchema,
  query: pageQuerySchema,
  responses: { 200: pageSchema(attemptSchema) },
  refusals: ['invalid_cursor'],
});

export const suggestAddress = defineOperation({
  id: 'suggestAddress',
  method: 'post',
  path: '/orders/{id}/address-suggestion',
  tag: 'orders',
  summary: 'A shorter spelling of the address that fits the supplier, or null',
  params: idParamsSchema,
  body: z.strictObject({ shippingAddress: shippingAddressSchema.optional() }),
  bodyOptional: true,
  responses: {
    200: z.object({
      suggestion: shippingAddressSchema.nullable(),
      changes: z.array(z.object({ rule: z.string(), before: z.string(), after: z.string() })).optional(),
      /** A "c/o" part that moved out of the lines: to be saved as the customer's company. */
      company: z.string().optional(),
    }),
  },
});

export const getOrderStock = defineOperation({
  id: 'getOrderStock',
  method: 'get',
  path: '/orders/{id}/stock',
  tag: 'orders',
  summary: "Live stock of the order's articles at the supplier",
  params: idParamsSchema,
  responses: {
    200: z.object({
      items: z.array(z.object({ itemId: z.string(), quantity: z.int().nullable() })),
      checkedAt: instantSchema,
    }),
  },
});
