import { badLineSchema, type BadLine } from '@bestellwerk/contracts/seller-api/order-imports';
import type { SellerTx } from '@bestellwerk/db/database';
import { z } from 'zod';
import { decodeCursor, pageOf, type Page, type PageInput } from '../paging/cursor.ts';

const positionSchema = z.object({ line: z.int() });

/** Lines that were not imported, in the order of the file. */
export async function listBadLines(
  tx: SellerTx,
  input: PageInput & { importId: string },
): Promise<Page<BadLine>> {
  const after = input.cursor === undefined ? null : decodeCursor(positionSchema, input.cursor);
  const rows = await tx.prisma.orderImportBadLine.findMany({
    where: { sellerId: tx.sellerId, importId: input.importId, ...(after && { line: { gt: after.line } }) },
    select: { line: true, cells: true, mistakes: true },
    orderBy: { line: 'asc' },
    take: input.limit + 1,
  });
  return pageOf(
    rows.map((row) => badLineSchema.parse(row)),
    input.limit,
    ({ line }) => ({ line }),
  );
}
