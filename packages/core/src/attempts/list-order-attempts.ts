import type { SellerTx } from '@bestellwerk/db/database';
import { newestFirst, type Page, type PageInput } from '../paging/newest-first.ts';

export type AttemptRow = {
  id: string;
  at: Date;
  kind: string;
  reference: string | null;
  durationMs: number | null;
  httpStatus: number | null;
  outcome: string;
  supplierCode: string | null;
  request: unknown;
  response: unknown;
};

/** The calls to the supplier for an order, newest first. Personal data was masked before they were stored. */
export function listOrderAttempts(
  tx: SellerTx,
  input: PageInput & { orderId: string },
): Promise<Page<AttemptRow>> {
  return newestFirst(input, 'at', ({ where, ...paging }) =>
    tx.prisma.attempt.findMany({
      ...paging,
      where: { ...where, sellerId: tx.sellerId, orderId: input.orderId },
    }),
  );
}
