import type { ErrorCode } from '@bestellwerk/domain/error-codes';
import type { z } from 'zod';

/**
 * One endpoint: the API mounts it, the OpenAPI document is made from it, the web calls it. `path` uses
 * `{name}` for parameters, as OpenAPI does, and is relative to /api/v1.
 */
export type Operation = {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The body may be left out altogether. */
  readonly bodyOptional?: boolean;
  /** Bytes that are taken where a megabyte is too few. */
  readonly bodyLimit?: number;
  /** Answers by HTTP status; `null` is an answer without a body. */
  readonly responses: Readonly<Record<number, z.ZodType | null>>;
  /** Codes this operation refuses with, beyond those every operation shares. */
  readonly refusals?: readonly ErrorCode[];
  /** `none`: anybody may call it; `operator`: whoever runs the installation, with the operator's token. */
  readonly auth?: 'none' | 'session' | 'operator';
  /** `required` demands If-Match, `optional` honours it. */
  readonly ifMatch?: 'required' | 'optional';
  /** Not JSON: a file or a stream with this media type. */
  readonly produces?: string;
};

export function defineOperation<const T extends Operation>(operation: T): T {
  return operation;
}

export type BodyOf<T extends Operation> = T['body'] extends z.ZodType ? z.infer<T['body']> : undefined;
/** A body as its sender writes it, before the schema reads it. */
export type BodyInputOf<T extends Operation> = T['body'] extends z.ZodType ? z.input<T['body']> : never;
export type QueryOf<T extends Operation> = T['query'] extends z.ZodType ? z.infer<T['query']> : undefined;
export type ParamsOf<T extends Operation> = T['params'] extends z.ZodType ? z.infer<T['params']> : undefined;
type ResponseSchemas<T extends Operation> = T['responses'][keyof T['responses']];
export type ResponseOf<T extends Operation> =
  ResponseSchemas<T> extends infer S ? (S extends z.ZodType ? z.infer<S> : undefined) : never;
