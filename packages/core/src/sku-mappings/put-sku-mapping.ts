import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { requireChannel } from '../channels/channel-store.ts';
import { enqueueJob } from '../jobs/enqueue-job.ts';
import { publishHint } from '../stream/publish-hint.ts';
import type { SkuMappingRow } from './sku-mapping-store.ts';

/** PostgreSQL refuses a longer key in an index; real SKUs are far below. */
const LONGEST_SKU_BYTES = 2000;

/**
 * Says what a channel's SKU stands for at the supplier. The orders that waited for it are sent again in the
 * background, one by one, so that one of them cannot hold up the others.
 */
export async function putSkuMapping(
  tx: SellerTx,
  input: { channelId: string; channelSku: string; supplierSku: string },
): Promise<SkuMappingRow> {
  const { channelId, channelSku, supplierSku } = input;
  await requireChannel(tx, channelId);
  if (Buffer.byteLength(channelSku) > LONGEST_SKU_BYTES) {
    throw new Refusal('validation_failed', 'the SKU is too long to be mapped', {
      details: [{ path: 'channelSku', code: 'too_big', params: { maximum: LONGEST_SKU_BYTES } }],
    });
  }
  const updatedAt = tx.clock.now();
  await tx.prisma.skuMapping.upsert({
    where: { sellerId_channelId_channelSku: { sellerId: tx.sellerId, channelId, channelSku } },
    create: { sellerId: tx.sellerId, channelId, channelSku, supplierSku, updatedAt },
    update: { supplierSku, updatedAt },
  });
  await enqueueJob(tx, 'resend-mapped', { sellerId: tx.sellerId, channelId, channelSku });
  await publishHint(tx, { topic: 'channel', id: channelId });
  return { channelId, channelSku, supplierSku, updatedAt };
}
