import type { Operation } from '@bestellwerk/contracts/http/operation';
import { MAX_LIMIT, DEFAULT_LIMIT } from '@bestellwerk/contracts/http/page';
import { PROBLEM_MEDIA_TYPE } from '@bestellwerk/contracts/http/problem';
import { ERROR_STATUS } from '@bestellwerk/domain/error-codes';
import { codesOf } from './operation-codes.ts';
import { toJsonSchema, type Components, type JsonSchema } from './json-schema.ts';

/** One operation as OpenAPI writes it. */
export function describeOperation(operation: Operation, components: Components): JsonSchema {
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    security: securityOf(operation),
    parameters: [...parametersOf(operation, components), ...headersOf(operation)],
    ...(operation.body && {
      requestBody: {
        required: !operation.bodyOptional,
        content: { 'application/json': { schema: toJsonSchema(operation.body, components) } },
      },
    }),
    responses: { ...answersOf(operation, components), ...problemsOf(operation) },
  };
}

function securityOf(operation: Operation): JsonSchema[] {
  if (operation.auth === 'none') return [];
  if (operation.auth === 'operator') return [{ operator: [] }];
  return operation.auth === 'session' ? [{ session: [] }] : [{ session: [] }, { token: [] }];
}

function parametersOf(operation: Operation, components: Components): JsonSchema[] {
  return (['params', 'query'] as const).flatMap((part) => {
    const schema = operation[part] && toJsonSchema(operation[part], components);
    const required = (schema?.['required'] as string[] | undefined) ?? [];
    return Object.entries((schema?.['properties'] as Record<string, JsonSchema> | undefined) ?? {}).map(
      ([name, property]) => ({
        name,
        in: part === 'params' ? 'path' : 'query',
        required: part === 'params' || required.includes(name),
        schema: name === 'limit' ? LIMIT : property,
      }),
    );
  });
}

/** In a query even a number is text; readers of the document want to know what it means. */
const LIMIT = { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT };

function headersOf(operation: Operation): JsonSchema[] {
  return [
    ...(operation.ifMatch
      ? [
          {
            name: 'If-Match',
            in: 'header',
            required: operation.ifMatch === 'required',
            description: 'The version that was seen, in double quotes',
            schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
          },
        ]
      : []),
    ...(isNamedWrite(operation) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ];
}

/** Signing in and out, a channel's deliveries and what the operator does are safe to repeat by themselves. */
function isNamedWrite(operation: Operation): boolean {
  return operation.method !== 'get' && operation.auth === undefined;
}

function answersOf(operation: Operation, components: Components): JsonSchema {
  const mediaType = operation.produces ?? 'application/json';
  return Object.fromEntries(
    Object.entries(operation.responses).map(([status, schema]) => [
      status,
      {
        description: schema === null ? 'Done; no body' : operation.summary,
        ...(isNamedWrite(operation) && {
          headers: { 'Idempotency-Replayed': { $ref: '#/components/headers/IdempotencyReplayed' } },
        }),
        ...(schema && { content: { [mediaType]: { schema: toJsonSchema(schema, components) } } }),
      },
    ]),
  );
}

function problemsOf(operation: Operation): JsonSchema {
  const codes = codesOf(operation);
  const statuses = [...new Set(codes.map((code) => ERROR_STATUS[code]))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: codes.filter((code) => ERROR_STATUS[code] === status).join(', '),
        content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}
