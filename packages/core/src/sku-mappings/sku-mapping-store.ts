import type { SellerTx } from '@bestellwerk/db/database';
import { emptySql, query, sql } from '@bestellwerk/db/sql';
import { instantSchema } from '@bestellwerk/contracts/http/text';
import { z } from 'zod';
import { isStorableId } from '../orders/order-store.ts';
import { decodeCursor, pageOf, type Page, type PageInput } from '../paging/cursor.ts';

export type SkuMappingRow = { channelId: string; channelSku: string; supplierSku: string; updatedAt: Date };

const positionSchema = z.object({ at: instantSchema, channelId: z.uuid(), channelSku: z.string().max(1000) });

/** The mappings, the one changed last first. */
export async function listSkuMappings(
  tx: SellerTx,
  input: PageInput & { channelId?: string },
): Promise<Page<SkuMappingRow>> {
  const after = input.cursor === undefined ? null : decodeCursor(positionSchema, input.cursor);
  if (input.channelId !== undefined && !isStorableId(input.channelId)) return { rows: [], nextCursor: null };
  const rows = await query<SkuMappingRow>(
    tx,
    sql`SELECT channel_id AS "channelId", channel_sku AS "channelSku", supplier_sku AS "supplierSku",
          updated_at AS "updatedAt"
        FROM sku_mapping WHERE seller_id = ${tx.sellerId}::uuid
        ${input.channelId === undefined ? emptySql : sql`AND channel_id = ${input.channelId}::uuid`}
        ${
          after === null
            ? emptySql
            : sql`AND (updated_at, channel_id, channel_sku)
                  < (${after.at}::timestamptz, ${after.channelId}::uuid, ${after.channelSku})`
        }
        ORDER BY updated_at DESC, channel_id DESC, channel_sku DESC LIMIT ${input.limit + 1}`,
  );
  return pageOf(rows, input.limit, ({ updatedAt, channelId, channelSku }) => ({
    at: updatedAt.toISOString(),
    channelId,
    channelSku,
  }));
}
