import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';
import { pageQuerySchema, pageSchema } from '../http/page.ts';
import { idParamsSchema, instantSchema, requiredText } from '../http/text.ts';

export const apiTokenSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    /** The first characters, to tell tokens apart. */
    prefix: z.string(),
    createdAt: instantSchema,
    lastUsedAt: instantSchema.optional(),
  })
  .meta({ id: 'ApiToken' });
export type ApiToken = z.infer<typeof apiTokenSchema>;

export const listApiTokens = defineOperation({
  id: 'listApiTokens',
  method: 'get',
  path: '/api-tokens',
  tag: 'api-tokens',
  summary: 'Tokens for programs',
  query: pageQuerySchema,
  responses: { 200: pageSchema(apiTokenSchema) },
});
export const createApiToken = defineOperation({
  id: 'createApiToken',
  method: 'post',
  path: '/api-tokens',
  tag: 'api-tokens',
  summary: 'Create a token; it is shown only here',
  body: z.strictObject({ name: requiredText(100) }),
  responses: { 201: apiTokenSchema.extend({ token: z.string() }) },
});
export const deleteApiToken = defineOperation({
  id: 'deleteApiToken',
  method: 'delete',
  path: '/api-tokens/{id}',
  tag: 'api-tokens',
  summary: 'Revoke a token at once',
  params: idParamsSchema,
  responses: { 204: null },
});
