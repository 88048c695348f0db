import type { BulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import type { BulkActionView, BulkOutcome } from '@bestellwerk/core/bulk-actions/get-bulk-action';

export function presentBulkAction({ createdAt, results, ...view }: BulkActionView): BulkAction {
  const count = (outcome: BulkOutcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    ...view,
    createdAt: createdAt.toISOString(),
    total: results.length,
    succeeded: count('succeeded'),
    failed: count('failed'),
    skipped: count('skipped'),
    underWay: results.filter((result) => result.isUnderWay).length,
    results: results.map(({ code, isUnderWay, ...result }) => ({
      ...result,
      code: code ?? undefined,
      ...(isUnderWay && { underWay: true }),
    })),
  };
}
