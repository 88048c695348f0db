import { STATUS_CODES } from 'node:http';
import type { Problem } from '@bestellwerk/contracts/http/problem';
import { ERROR_STATUS, type ErrorCode } from '@bestellwerk/domain/error-codes';
import { Refusal } from '@bestellwerk/domain/refusal';

/** The problem document of a refusal. `retryAfterSeconds` among its extensions becomes a header, too. */
export function toProblem(refusal: Refusal, requestId: string): Problem {
  const status = ERROR_STATUS[refusal.code];
  return {
    ...refusal.extensions,
    type: `urn:bestellwerk:problem:${refusal.code}`,
    title: STATUS_CODES[status] ?? refusal.code,
    status,
    code: refusal.code,
    detail: refusal.message,
    requestId,
    ...(refusal.details.length > 0 ? { errors: [...refusal.details] } : {}),
  };
}

/** What any thrown thing means to the caller. Whatever is not a refusal is ours and says nothing about itself. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (isDatabaseAway(error))
    return new Refusal('unavailable', 'the database cannot be reached at the moment');
  if (isBadPath(error)) return new Refusal('validation_failed', 'the address is not properly encoded');
  return new Refusal('internal_error', 'something went wrong on our side');
}

/** Express could not decode a parameter of the path. */
function isBadPath(error: unknown): boolean {
  return error instanceof URIError;
}

const AWAY_CODES: readonly unknown[] = [
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2037',
  'ECONNREFUSED',
  '57P03',
];

function isDatabaseAway(error: unknown): boolean {
  return error instanceof Error && 'code' in error && AWAY_CODES.includes(error.code);
}

export function isOurFault(code: ErrorCode): boolean {
  return ERROR_STATUS[code] >= 500;
}
