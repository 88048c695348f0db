import type { SellerTx } from '@bestellwerk/db/database';
import { newestFirst, type Page, type PageInput } from '../paging/newest-first.ts';
import type { ApiTokenRow } from './api-token.ts';

export function listApiTokens(tx: SellerTx, input: PageInput): Promise<Page<ApiTokenRow>> {
  return newestFirst(input, 'createdAt', ({ where, ...paging }) =>
    tx.prisma.apiToken.findMany({ ...paging, where: { ...where, sellerId: tx.sellerId } }),
  );
}
