import type { Database } from '@bestellwerk/db/database';
import type { Logger } from '@bestellwerk/platform/logger';
import { processDelivery } from './process-delivery.ts';

/** After this many tries it shows as failed; the seller can replay it. */
const MOST_TRIES = 4;

/** Processes a delivery in the background. An unexpected fault is tried again, and shown when it lasts. */
export async function processDeliveryJob(
  { db, logger }: { db: Database; logger: Logger },
  { sellerId, deliveryId }: { sellerId: string; deliveryId: string },
  attempt: number,
): Promise<void> {
  try {
    await db.withSeller(sellerId, (tx) => processDelivery(tx, { deliveryId }));
  } catch (error) {
    if (attempt < MOST_TRIES) throw error;
    logger.error({ err: error, sellerId, deliveryId }, 'a delivery could not be processed');
    await db.withSeller(sellerId, (tx) =>
      tx.prisma.delivery.updateMany({
        where: { sellerId, id: deliveryId, state: 'received' },
        data: {
          state: 'failed',
          reasonCode: 'processing_error',
          reasonDetail: 'Processing failed unexpectedly; replay it later',
          processedAt: tx.clock.now(),
        },
      }),
    );
  }
}
