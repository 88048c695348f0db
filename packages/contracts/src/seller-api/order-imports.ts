import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { pageQuerySchema, pageSchema } from '../http/page.ts';
import { idParamsSchema, instantSchema, requiredText, text } from '../http/text.ts';

/** What a column of a file may stand for. */
export const IMPORT_FIELDS = [
  'externalId',
  'placedAt',
  'firstName',
  'lastName',
  'fullName',
  'company',
  'email',
  'phone',
  'line1',
  'line2',
  'line3',
  'postcode',
  'town',
  'region',
  'country',
  'sku',
  'title',
  'quantity',
  'unitPrice',
  'total',
  'currency',
  'paid',
  'note',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Without these no line can become an order that is worth having. */
export const REQUIRED_IMPORT_FIELDS = [
  'externalId',
  'line1',
  'postcode',
  'town',
  'sku',
  'quantity',
  'unitPrice',
] as const satisfies readonly ImportField[];

/** Bytes of a file, before base64 makes four of three. */
export const LARGEST_IMPORT_BYTES = 5 << 20;
export const MOST_IMPORT_LINES = 50_000;

const columnName = requiredText(255);

export const importMappingSchema = z
  .strictObject({
    /** The file's column by its name in the first line; a name of its own for each field. */
    columns: z.strictObject(
      Object.fromEntries(IMPORT_FIELDS.map((field) => [field, columnName.optional()])) as Record<
        ImportField,
        z.ZodOptional<typeof columnName>
      >,
    ),
    /** Where no column or cell says otherwise. */
    currency: z.string().regex(/^[A-Z]{3}$/),
    country: z.string().regex(/^[A-Z]{2}$/),
    payment: z.enum(['paid', 'unpaid']),
    /** What "1.234" means; everything else is clear from itself. */
    decimal: z.enum(['comma', 'point']),
  })
  .meta({ id: 'OrderImportMapping' });
export type ImportMapping = z.infer<typeof importMappingSchema>;

/** Why a line is not imported. `other_line`: another line of the same order has a mistake, so none of it is. */
export const IMPORT_MISTAKES = [
  'missing',
  'too_long',
  'invalid_character',
  'quantity_invalid',
  'amount_invalid',
  'date_invalid',
  'paid_invalid',
  'currency_invalid',
  'currency_differs',
  'column_count',
  'other_line',
  'internal_error',
] as const;

export const importMistakeSchema = z.object({
  code: z.enum(IMPORT_MISTAKES),
  field: z.enum(IMPORT_FIELDS).optional(),
  value: z.string().optional(),
});
export type ImportMistake = z.infer<typeof importMistakeSchema>;

export const badLineSchema = z
  .object({
    /** Of the file, counted from 1, the line of names included. */
    line: z.int(),
    cells: z.array(z.string()),
    mistakes: z.array(importMistakeSchema),
  })
  .meta({ id: 'OrderImportBadLine' });
export type BadLine = z.infer<typeof badLineSchema>;

export const orderImportSchema = z
  .object({
    id: z.string(),
    channelId: z.string(),
    fileName: z.string(),
    state: z.enum(['draft', 'queued', 'running', 'done']),
    createdAt: instantSchema,
    doneAt: instantSchema.optional(),
    /** Lines with content, the line of names left out. */
    lines: z.int(),
    /** Known once it was started. */
    orders: z.int().optional(),
    imported: z.int(),
    /** Orders that were there already; nothing about them was changed. */
    existing: z.int(),
    badLines: z.int(),
  })
  .meta({ id: 'OrderImport' });
export type OrderImport = z.infer<typeof orderImportSchema>;

export const orderImportDetailSchema = orderImportSchema
  .extend({
    encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le']),
    delimiter: z.enum([';', ',', '\t', '|']),
    columns: z.array(z.string()),
    /** The first lines. */
    sample: z.array(z.array(z.string())),
    /** The one that counts or, before it was started, the channel's last one or a guess from the names. */
    mapping: importMappingSchema,
  })
  .meta({ id: 'OrderImportDetail' });
export type OrderImportDetail = z.infer<typeof orderImportDetailSchema>;

export const uploadOrderImport = defineOperation({
  id: 'uploadOrderImport',
  method: 'post',
  path: '/channels/{id}/order-imports',
  tag: 'channels',
  summary: 'Hand in a CSV file of orders; nothing is imported before it is started',
  params: idParamsSchema,
  body: z.strictObject({
    fileName: requiredText(255),
    /** The file's bytes in base64, at most 5 MB of them. */
    content: z
      .string()
      .min(1)
      .max(Math.ceil(LARGEST_IMPORT_BYTES / 3) * 4)
      .regex(/^[A-Za-z0-9+/]+={0,2}$/),
  }),
  bodyLimit: 8 << 20,
  responses: { 201: orderImportDetailSchema },
});

export const listOrderImports = defineOperation({
  id: 'listOrderImports',
  method: 'get',
  path: '/channels/{id}/order-imports',
  tag: 'channels',
  summary: 'Files of orders of a channel, newest first',
  params: idParamsSchema,
  query: pageQuerySchema,
  responses: { 200: pageSchema(orderImportSchema) },
  refusals: ['invalid_cursor'],
});

export const getOrderImport = defineOperation({
  id: 'getOrderImport',
  method: 'get',
  path: '/order-imports/{id}',
  tag: 'channels',
  summary: 'One file of orders, and how far its import is',
  params: idParamsSchema,
  responses: { 200: orderImportDetailSchema },
});

const mappingBody = z.strictObject({ mapping: importMappingSchema });

export const previewOrderImport = defineOperation({
  id: 'previewOrderImport',
  method: 'post',
  path: '/order-imports/{id}/preview',
  tag: 'channels',
  summary: 'What would be imported with this mapping, and every mistake by line; changes nothing',
  params: idParamsSchema,
  body: mappingBody,
  responses: {
    200: z.object({
      orders: z.int(),
      badLines: z.int(),
      /** The first of them. */
      mistakes: z.array(badLineSchema),
      examples: z.array(
        z.object({
          line: z.int(),
          externalId: z.string(),
          customerName: z.string(),
          address: text(),
          items: z.array(z.object({ sku: z.string(), quantity: z.int() })),
          total: z.object({ amountCents: z.int(), currency: z.string() }),
          paid: z.boolean(),
          placedAt: instantSchema,
        }),
      ),
    }),
  },
});
export type OrderImportPreview = z.infer<(typeof previewOrderImport)['responses'][200]>;

export const startOrderImport = defineOperation({
  id: 'startOrderImport',
  method: 'post',
  path: '/order-imports/{id}/start',
  tag: 'channels',
  summary: 'Import the good lines in the background; the mapping is remembered for the channel',
  params: idParamsSchema,
  body: mappingBody,
  responses: { 202: orderImportSchema },
  refusals: ['action_not_allowed'],
});

export const listBadLines = defineOperation({
  id: 'listBadLines',
  method: 'get',
  path: '/order-imports/{id}/bad-lines',
  tag: 'channels',
  summary: 'Lines that were not imported, with their mistakes, in the order of the file',
  params: idParamsSchema,
  query: pageQuerySchema,
  responses: { 200: pageSchema(badLineSchema) },
  refusals: ['invalid_cursor'],
});
