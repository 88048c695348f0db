import type { ImportMapping } from '@bestellwerk/contracts/seller-api/order-imports';
import type { JsonObject } from '@bestellwerk/db/sql';
import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Actor } from '../actor.ts';
import { enqueueJob } from '../jobs/enqueue-job.ts';
import { publishHint } from '../stream/publish-hint.ts';
import { checkOrderImport } from './check-order-import.ts';
import { getOrderImport } from './order-import-store.ts';

/**
 * Notes the bad lines, remembers the mapping for the channel, and leaves the orders to a job. Refuses
 * `action_not_allowed` for one that was started before: of two presses one has an effect.
 */
export async function startOrderImport(
  tx: SellerTx,
  input: { importId: string; mapping: ImportMapping; actor: Actor },
): Promise<void> {
  const { importId, mapping, actor } = input;
  const { orders, badLines } = await checkOrderImport(tx, input);
  const { channelId } = await getOrderImport(tx, importId);
  const stored: JsonObject = mapping;
  const { count } = await tx.prisma.orderImport.updateMany({
    where: { sellerId: tx.sellerId, id: importId, state: 'draft' },
    data: {
      state: 'queued',
      mapping: stored,
      orders: orders.length,
      actorType: actor.type,
      actorName: actor.name ?? null,
    },
  });
  if (count === 0) throw new Refusal('action_not_allowed', 'the import was started before');
  await tx.prisma.orderImportBadLine.createMany({
    data: badLines.map((bad) => ({ sellerId: tx.sellerId, importId, ...bad })),
  });
  await tx.prisma.channel.update({
    where: { sellerId_id: { sellerId: tx.sellerId, id: channelId } },
    data: { importMapping: stored },
  });
  await enqueueJob(tx, 'run-order-import', { sellerId: tx.sellerId, importId }, { key: importId });
  await publishHint(tx, { topic: 'channel', id: channelId });
}
