import { CHANNEL_TYPES } from '@bestellwerk/domain/channel-type';
import { FOLLOW_UP_KINDS } from '@bestellwerk/domain/follow-up-kind';
import { ORDER_ACTIONS, ORDER_STATUSES } from '@bestellwerk/domain/order-status';
import { CHANNEL_FAULT_CODES } from '@bestellwerk/domain/channel-fault';
import { CHANNEL_WRITE_KINDS, CHANNEL_WRITE_STATES } from '@bestellwerk/domain/channel-write';
import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import { z } from 'zod';
import { instantSchema, text } from '../http/text.ts';
import { amountSchema, moneySchema } from './money.ts';

export const reasonSchema = z
  .object({
    code: z.enum(REASON_CODES),
    field: z.string().optional(),
    limit: z.int().optional(),
    actual: z.int().optional(),
    params: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]))
      .optional(),
    supplierMessage: z.string().optional(),
    since: instantSchema,
  })
  .meta({ id: 'Reason' });

export const customerSchema = z
  .object({
    firstName: text(),
    lastName: text(),
    company: text().optional(),
    email: text(),
    phone: text(),
  })
  .meta({ id: 'Customer' });

export const shippingAddressSchema = z
  .object({
    line1: text(),
    line2: text().optional(),
    line3: text().optional(),
    postcode: text(),
    town: text(),
    region: text().optional(),
    country: text(),
  })
  .meta({ id: 'ShippingAddress' });

const channelRefSchema = z.object({ id: z.string(), name: z.string(), type: z.enum(CHANNEL_TYPES) });

export const orderSummarySchema = z
  .object({
    id: z.string(),
    number: z.string(),
    externalId: z.string(),
    channel: channelRefSchema,
    customerName: z.string(),
    country: z.string(),
    status: z.enum(ORDER_STATUSES),
    reasons: z.array(reasonSchema),
    total: moneySchema,
    version: z.int(),
    placedAt: instantSchema,
    waitingSince: instantSchema.optional(),
    /** When the next attempt starts by itself, where one is planned. */
    nextAttemptAt: instantSchema.optional(),
    availableActions: z.array(z.enum(ORDER_ACTIONS)),
  })
  .meta({ id: 'OrderSummary' });
export type OrderSummary = z.infer<typeof orderSummarySchema>;

export const orderItemSchema = z.object({
  id: z.string(),
  sku: z.string(),
  /** What the SKU stands for at the supplier, where a mapping applies. */
  supplierSku: z.string().optional(),
  title: z.string(),
  quantity: z.int(),
  unitPrice: moneySchema,
  /** `closed`: will not be sent any more. */
  state: z.enum(['open', 'forwarded', 'closed']),
});

export const supplierOrderSchema = z.object({
  id: z.string(),
  reference: z.string(),
  warehouse: z.string().optional(),
  skus: z.array(z.string()),
  total: moneySchema,
  trackingNumber: z.string().optional(),
  carrier: z.string().optional(),
});

export const followUpSchema = z
  .object({
    id: z.string(),
    orderId: z.string(),
    orderNumber: z.string(),
    kind: z.enum(FOLLOW_UP_KINDS),
    /** Where to do it, such as the channel's own order page. */
    url: z.string().optional(),
    channel: channelRefSchema,
    createdAt: instantSchema,
    doneAt: instantSchema.optional(),
  })
  .meta({ id: 'FollowUp' });
export type FollowUp = z.infer<typeof followUpSchema>;

/** What is told to the channel about an order, and how that goes. */
export const channelWriteSchema = z
  .object({
    id: z.string(),
    kind: z.enum(CHANNEL_WRITE_KINDS),
    state: z.enum(CHANNEL_WRITE_STATES),
    /** Of the last try. */
    fault: z.object({ code: z.enum(CHANNEL_FAULT_CODES), detail: z.string().optional() }).optional(),
    nextTryAt: instantSchema.optional(),
    updatedAt: instantSchema,
  })
  .meta({ id: 'ChannelWrite' });
export type ChannelWrite = z.infer<typeof channelWriteSchema>;

export const orderSchema = z
  .object({
    id: z.string(),
    number: z.string(),
    externalId: z.string(),
    channel: channelRefSchema,
    status: z.enum(ORDER_STATUSES),
    reasons: z.array(reasonSchema),
    customer: customerSchema,
    shippingAddress: shippingAddressSchema,
    originalCustomer: customerSchema,
    originalShippingAddress: shippingAddressSchema,
    items: z.array(orderItemSchema),
    total: moneySchema,
    /** What the supplier asks, from the last quote. */
    cost: moneySchema.optional(),
    payment: z.object({
      method: z.enum(['prepaid', 'bank_transfer']),
      paid: z.boolean(),
      source: z.enum(['money_box', 'paypal']).optional(),
    }),
    carrier: z.enum(SUPPLIER_CARRIERS).nullable(),
    supplierOrders: z.array(supplierOrderSchema),
    followUps: z.array(followUpSchema),
    channelWrites: z.array(channelWriteSchema),
    /** `cancel` takes `inChannel` for this order. */
    canCancelInChannel: z.boolean(),
    note: z.string().optional(),
    version: z.int(),
    availableActions: z.array(z.enum(ORDER_ACTIONS)),
    placedAt: instantSchema,
    receivedAt: instantSchema,
    updatedAt: instantSchema,
    waitingSince: instantSchema.optional(),
    nextAttemptAt: instantSchema.optional(),
  })
  .meta({ id: 'Order' });
export type Order = z.infer<typeof orderSchema>;

/** What a shop or program sends. Odd customer data arrives and shows its reasons; only the listed things are refused. */
export const newOrderSchema = z
  .object({
    channelId: text(255),
    externalId: text(255).min(1),
    number: text(255).optional(),
    placedAt: instantSchema,
    total: amountSchema,
    payment: z.object({ method: z.enum(['prepaid', 'bank_transfer']), paid: z.boolean() }),
    customer: customerSchema,
    shippingAddress: shippingAddressSchema,
    items: z
      .array(
        z.object({
          sku: text(),
          title: text().optional(),
          quantity: z.int().min(1).max(100_000),
          unitPrice: amountSchema,
        }),
      )
      .min(1)
      .max(1000),
    note: text().optional(),
  })
  .meta({ id: 'NewOrder' });
export type NewOrder = z.infer<typeof newOrderSchema>;

/** An object given here replaces that whole object; items are matched by id. */
export const orderPatchSchema = z
  .strictObject({
    customer: customerSchema.optional(),
    shippingAddress: shippingAddressSchema.optional(),
    carrier: z.enum(SUPPLIER_CARRIERS).nullable().optional(),
    items: z
      .array(z.strictObject({ id: text(255), sku: text().min(1) }))
      .min(1)
      .max(1000)
      .optional(),
  })
  .refine((patch) => Object.values(patch).some((value) => value !== undefined), {
    error: 'nothing to change',
    params: { code: 'empty' },
  })
  .meta({ id: 'OrderPatch' });
export type OrderPatch = z.infer<typeof orderPatchSchema>;

export const orderEventSchema = z
  .object({
    id: z.string(),
    at: instantSchema,
    kind: z.string(),
    actor: z.object({ type: z.enum(['user', 'token', 'system', 'channel']), name: z.string().optional() }),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'OrderEvent' });
export type OrderEvent = z.infer<typeof orderEventSchema>;

export const attemptSchema = z
  .object({
    id: z.string(),
    at: instantSchema,
    kind: z.enum(['check', 'create', 'probe', 'track']),
    reference: z.string().optional(),
    durationMs: z.int().optional(),
    httpStatus: z.int().optional(),
    outcome: z.enum(['pending', 'accepted', 'refused', 'unknown', 'not_found', 'not_processed']),
    supplierCode: z.string().optional(),
    request: z.unknown(),
    response: z.unknown(),
  })
  .meta({ id: 'Attempt' });
export type Attempt = z.infer<typeof attemptSchema>;
