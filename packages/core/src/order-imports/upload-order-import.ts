import { LARGEST_IMPORT_BYTES } from '@bestellwerk/contracts/seller-api/order-imports';
import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { newId } from '@bestellwerk/platform/ids';
import { readTable } from './read-table.ts';

/** Keeps a file of orders for its channel; nothing is imported yet. Refuses one that cannot be read as a table. */
export async function uploadOrderImport(
  tx: SellerTx,
  input: { channelId: string; fileName: string; content: Uint8Array },
): Promise<{ importId: string }> {
  const { channelId, fileName, content } = input;
  if (content.length > LARGEST_IMPORT_BYTES) {
    throw new Refusal('body_too_large', `at most ${LARGEST_IMPORT_BYTES} bytes are taken`, {
      extensions: { limit: LARGEST_IMPORT_BYTES },
    });
  }
  const { rows } = readTable(content);
  const importId = newId(tx.clock);
  await tx.prisma.orderImport.create({
    data: {
      sellerId: tx.sellerId,
      id: importId,
      channelId,
      fileName,
      content: Buffer.from(content),
      lines: rows.length,
      createdAt: tx.clock.now(),
    },
  });
  return { importId };
}
