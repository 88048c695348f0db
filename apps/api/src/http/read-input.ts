import type { Operation, ParamsOf } from '@bestellwerk/contracts/http/operation';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Request } from 'express';
import { readIfMatch } from './if-match.ts';
import { parseJson, requireJsonType } from './parse-json.ts';
import { readQuery } from './read-query.ts';
import type { AnyCall } from './route.ts';
import { validate } from './validate.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the path names. Ids are opaque to callers, so one that cannot be ours is unknown: `not_found`. */
export function readParams<T extends Operation>(operation: T, req: Request): ParamsOf<T>;
export function readParams(operation: Operation, req: Request): unknown {
  if (!operation.params) return {};
  const parsed = operation.params.safeParse(req.params);
  const ids = ['id', 'channelId'].flatMap((name) => req.params[name] ?? []);
  if (!parsed.success || !ids.every((id) => UUID.test(id))) {
    throw new Refusal('not_found', 'there is nothing with this id');
  }
  return parsed.data;
}

/** Query, body and version as the operation's schemas read them. */
export function readInput(
  operation: Operation,
  req: Request,
  bytes: Uint8Array,
): Pick<AnyCall, 'query' | 'body' | 'expectedVersion'> {
  return {
    query: operation.query && validate(operation.query, readQuery(req), 'the query'),
    body: operation.body && readJsonBody(operation, req, bytes),
    expectedVersion: operation.ifMatch && readIfMatch(req.get('if-match'), operation.ifMatch),
  };
}

function readJsonBody(operation: Operation, req: Request, bytes: Uint8Array): unknown {
  if (bytes.length === 0 && operation.bodyOptional) return undefined;
  requireJsonType(req.get('content-type'));
  const value = parseJson(bytes);
  return operation.body && validate(operation.body, value, 'the body');
}
