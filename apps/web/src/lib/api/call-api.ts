import type { BodyOf, Operation, ParamsOf, QueryOf, ResponseOf } from '@bestellwerk/contracts/http/operation';
import { ERROR_STATUS, type ErrorCode } from '@bestellwerk/domain/error-codes';
import { ApiProblem } from './api-problem.ts';
import { takeEarlyAnswer } from './early-answers.ts';
import type { Endpoint } from './endpoint.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { requestAddress } from './request-address.ts';

type Given<Name extends string, T> = [T] extends [undefined]
  ? { [K in Name]?: undefined }
  : { [K in Name]: T };
type MaybeGiven<Name extends string, T> = { [K in Name]?: T };

export type CallInput<T extends Operation> = Given<'params', ParamsOf<T>> &
  MaybeGiven<'query', QueryOf<T>> &
  (T['bodyOptional'] extends true ? MaybeGiven<'body', BodyOf<T>> : Given<'body', BodyOf<T>>) & {
    /** The version the change is based on. */
    ifMatch?: number;
    /** Give one to make presses in a row count as one; a write without gets a fresh one. */
    idempotencyKey?: string;
    signal?: AbortSignal;
  };

type Parts = {
  params?: Record<string, string>;
  query?: Record<string, string | readonly string[]>;
  body?: unknown;
  ifMatch?: number;
  idempotencyKey?: string;
  signal?: AbortSignal;
};

/**
 * Calls one endpoint of the seller API. Throws an ApiProblem for everything but a 2xx answer. A write
 * that got no answer is repeated once with the same idempotency key, so it can not happen twice.
 */
export async function callApi<T extends Operation>(
  endpoint: Endpoint<T>,
  input: CallInput<T>,
): Promise<ResponseOf<T>> {
  const parts = input as Parts;
  const address = requestAddress(endpoint.path, parts.params, parts.query);
  const request: RequestInit = {
    method: endpoint.method.toUpperCase(),
    headers: headersOf(endpoint.method, parts),
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    ...(parts.signal === undefined ? {} : { signal: parts.signal }),
  };
  const early = endpoint.method === 'get' ? await takeEarlyAnswer(address) : undefined;
  const response = early ?? (await send(address, request, endpoint.method === 'get' ? 1 : 2));
  if (!response.ok) throw await problemOf(response);
  return (await contentOf(response)) as ResponseOf<T>;
}

function headersOf(method: Operation['method'], parts: Parts): Record<string, string> {
  return {
    accept: 'application/json',
    ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(parts.ifMatch === undefined ? {} : { 'if-match': `"${parts.ifMatch}"` }),
    ...(method === 'get' ? {} : { 'idempotency-key': parts.idempotencyKey ?? newIdempotencyKey() }),
  };
}

async function send(address: string, request: RequestInit, tries: number): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    if (request.signal?.aborted === true) throw error;
    if (tries > 1) return send(address, request, tries - 1);
    throw new ApiProblem('unreachable', 0);
  }
}

async function contentOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  try {
    return await response.json();
  } catch {
    throw new ApiProblem('unreadable_answer', response.status);
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    const document = (await response.json()) as Record<string, unknown>;
    const code = document['code'];
    if (typeof code === 'string' && code in ERROR_STATUS) {
      return new ApiProblem(code as ErrorCode, response.status, document);
    }
  } catch {
    // Not a problem document, such as a proxy's own page; told apart below by status alone.
  }
  return new ApiProblem(response.status >= 500 ? 'unreachable' : 'unreadable_answer', response.status);
}
