import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { z } from 'zod';

const headersSchema = z.record(z.string(), z.string());

export type DeliveryState = 'received' | 'processed' | 'ignored' | 'failed';

export type DeliveryView = {
  id: string;
  channelId: string;
  receivedAt: Date;
  topic: string;
  state: DeliveryState;
  reasonCode: string | null;
  reasonDetail: string | null;
  externalId: string | null;
  orderId: string | null;
};

const VIEW = {
  id: true,
  channelId: true,
  receivedAt: true,
  topic: true,
  state: true,
  reasonCode: true,
  reasonDetail: true,
  externalId: true,
  orderId: true,
} as const;

export async function findDeliveries(
  tx: SellerTx,
  query: { where: object; orderBy: object[]; take: number },
): Promise<DeliveryView[]> {
  const rows = await tx.prisma.delivery.findMany({
    ...query,
    where: { ...query.where, sellerId: tx.sellerId },
    select: VIEW,
  });
  // A CHECK keeps the column to these states.
  return rows.map((row) => ({ ...row, state: row.state as DeliveryState }));
}

/** Throws `not_found` for an unknown delivery and for another seller's. */
export async function getDelivery(tx: SellerTx, deliveryId: string): Promise<DeliveryView> {
  const [delivery] = await findDeliveries(tx, { where: { id: deliveryId }, orderBy: [], take: 1 });
  if (!delivery) throw new Refusal('not_found', 'no such delivery');
  return delivery;
}

/** The delivery as it came, for people: bytes that are no text show as replacement characters. */
export async function readRawDelivery(
  tx: SellerTx,
  deliveryId: string,
): Promise<{ headers: Record<string, string>; body: string }> {
  const { headers, body } = await tx.prisma.delivery.findUniqueOrThrow({
    where: { sellerId_id: { sellerId: tx.sellerId, id: deliveryId } },
    select: { headers: true, body: true },
  });
  return { headers: headersSchema.parse(headers), body: Buffer.from(body).toString('utf8') };
}
