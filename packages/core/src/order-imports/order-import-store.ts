import { importMappingSchema, type ImportMapping } from '@bestellwerk/contracts/seller-api/order-imports';
import type { SellerTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { Refusal } from '@bestellwerk/domain/refusal';
import { isStorableId } from '../orders/order-store.ts';
import { newestFirst, type Page, type PageInput } from '../paging/newest-first.ts';

export type OrderImportState = 'draft' | 'queued' | 'running' | 'done';

export type OrderImportView = {
  id: string;
  channelId: string;
  fileName: string;
  state: OrderImportState;
  createdAt: Date;
  doneAt: Date | null;
  lines: number;
  orders: number | null;
  imported: number;
  existing: number;
  badLines: number;
};

export type StoredFile = OrderImportView & { content: Uint8Array; mapping: ImportMapping | null };

/** The given imports with how far they are, in the order given. */
async function readImports(tx: SellerTx, ids: readonly string[]): Promise<OrderImportView[]> {
  const rows = await query<OrderImportView>(
    tx,
    sql`SELECT i.id, i.channel_id AS "channelId", i.file_name AS "fileName", i.state, i.created_at AS "createdAt",
          i.done_at AS "doneAt", i.lines, i.orders, done.imported, done.existing,
          (SELECT count(*)::int FROM order_import_bad_line l
            WHERE l.seller_id = i.seller_id AND l.import_id = i.id) AS "badLines"
        FROM order_import i, LATERAL (
          SELECT count(*) FILTER (WHERE outcome = 'imported')::int AS imported,
            count(*) FILTER (WHERE outcome = 'existing')::int AS existing
          FROM order_import_order o WHERE o.seller_id = i.seller_id AND o.import_id = i.id) done
        WHERE i.seller_id = ${tx.sellerId}::uuid AND i.id = ANY(${[...ids]}::uuid[])`,
  );
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** Throws `not_found` for an unknown import and for another seller's. */
export async function getOrderImport(tx: SellerTx, importId: string): Promise<OrderImportView> {
  const [found] = isStorableId(importId) ? await readImports(tx, [importId]) : [];
  if (!found) throw new Refusal('not_found', 'no such import');
  return found;
}

/** The same with the file itself. */
export async function getOrderImportFile(tx: SellerTx, importId: string): Promise<StoredFile> {
  const view = await getOrderImport(tx, importId);
  const { content, mapping } = await tx.prisma.orderImport.findUniqueOrThrow({
    where: { sellerId_id: { sellerId: tx.sellerId, id: importId } },
    select: { content: true, mapping: true },
  });
  return { ...view, content, mapping: readMapping(mapping) };
}

/** A mapping as it was stored; one that a later version cannot read any more counts as none. */
export function readMapping(stored: unknown): ImportMapping | null {
  return importMappingSchema.safeParse(stored).data ?? null;
}

export async function listOrderImports(
  tx: SellerTx,
  input: PageInput & { channelId: string },
): Promise<Page<OrderImportView>> {
  const { rows, nextCursor } = await newestFirst(input, 'createdAt', ({ where, ...paging }) =>
    tx.prisma.orderImport.findMany({
      ...paging,
      where: { ...where, sellerId: tx.sellerId, channelId: input.channelId },
      select: { id: true, createdAt: true },
    }),
  );
  return {
    rows: await readImports(
      tx,
      rows.map((row) => row.id),
    ),
    nextCursor,
  };
}
