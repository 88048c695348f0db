import type { SellerTx } from '@bestellwerk/db/database';
import { newestFirst, type Page, type PageInput } from '../paging/newest-first.ts';
import { findTopUps, type TopUpRow, type TopUpStatus } from './top-up-store.ts';

export function listTopUps(
  tx: SellerTx,
  input: PageInput & { status?: TopUpStatus },
): Promise<Page<TopUpRow>> {
  return newestFirst(input, 'createdAt', ({ where, ...paging }) =>
    findTopUps(tx, { ...paging, where: { ...where, status: input.status } }),
  );
}
