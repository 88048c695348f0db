import { attemptSchema, type Attempt } from '@bestellwerk/contracts/seller-api/order';
import type { AttemptRow } from '@bestellwerk/core/attempts/list-order-attempts';

export function presentAttempt(row: AttemptRow): Attempt {
  return {
    id: row.id,
    at: row.at.toISOString(),
    kind: attemptSchema.shape.kind.parse(row.kind),
    reference: row.reference ?? undefined,
    durationMs: row.durationMs ?? undefined,
    httpStatus: row.httpStatus ?? undefined,
    outcome: attemptSchema.shape.outcome.parse(row.outcome),
    supplierCode: row.supplierCode ?? undefined,
    request: row.request,
    response: row.response,
  };
}
