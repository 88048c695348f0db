import type { Operation } from '@bestellwerk/contracts/http/operation';
import type { ErrorCode } from '@bestellwerk/domain/error-codes';

/** Every code an operation can refuse with: its own, and those its form brings along. */
export function codesOf(operation: Operation): ErrorCode[] {
  const isWrite = operation.method !== 'get';
  const codes: ErrorCode[] = [
    ...(operation.refusals ?? []),
    ...(operation.query || operation.body ? (['validation_failed'] as const) : []),
    ...(queryHasCursor(operation) ? (['invalid_cursor'] as const) : []),
    ...(operation.body ? (['malformed_json', 'unsupported_media_type'] as const) : []),
    ...(isWrite ? (['body_too_large'] as const) : []),
    ...(operation.auth === 'none' ? [] : (['unauthenticated'] as const)),
    ...(isWrite && operation.auth !== 'none' && operation.auth !== 'operator'
      ? (['origin_mismatch'] as const)
      : []),
    ...(operation.params ? (['not_found'] as const) : []),
    ...(isWrite && (operation.auth === undefined || operation.auth === 'operator')
      ? (['validation_failed', 'idempotency_in_progress', 'idempotency_key_reused'] as const)
      : []),
    'internal_error',
    'unavailable',
  ];
  return [...new Set(codes)];
}

function queryHasCursor({ query }: Operation): boolean {
  return query !== undefined && 'shape' in query && 'cursor' in (query.shape as object);
}
