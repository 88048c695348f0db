import { problemSchema } from '@bestellwerk/contracts/http/problem';
import { SELLER_API } from '@bestellwerk/contracts/seller-api/operations';
import { describeOperation } from './describe-operation.ts';
import { toJsonSchema, type Components, type JsonSchema } from './json-schema.ts';

/** The OpenAPI 3.1 document of the seller API, made from the same operations that are mounted. */
export function buildOpenApiDocument(): JsonSchema {
  const components: Components = new Map();
  toJsonSchema(problemSchema, components);
  const paths: Record<string, JsonSchema> = {};
  for (const operation of SELLER_API) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describeOperation(operation, components),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bestellwerk seller API',
      version: '1.0.0',
      description:
        'The order desk for dropshipping sellers. Money is an integer in the minor unit of its currency, times are ISO-8601 in UTC, ids are opaque. Errors are RFC 9457 problem documents with a closed list of codes.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set(SELLER_API.map((operation) => operation.tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: Object.fromEntries([...components].toSorted(([a], [b]) => a.localeCompare(b, 'en'))),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'bestellwerk_session' },
        token: { type: 'http', scheme: 'bearer', description: 'An API token, bw_…' },
        operator: {
          type: 'http',
          scheme: 'bearer',
          description: 'The OPERATOR_TOKEN of the installation; where none is set, nobody is the operator',
        },
      },
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          description:
            'Names this write for 24 hours: the same key and body again gets the first answer, another body is refused. Answers that show a secret are not kept.',
          schema: { type: 'string', minLength: 1, maxLength: 255 },
        },
      },
      headers: {
        IdempotencyReplayed: {
          description: 'Present when this is the stored first answer to the key',
          schema: { type: 'string', enum: ['true'] },
        },
      },
    },
  };
}
