import type { SellerTx } from '@bestellwerk/db/database';
import type { EventKind } from '@bestellwerk/domain/event-kind';
import { newId } from '@bestellwerk/platform/ids';
import type { Actor } from '../actor.ts';

export type EventData = Record<string, string | number | boolean | null | readonly unknown[] | object>;

/** Appends to an order's timeline, in the transaction of the change it tells of. Answers with its id. */
export async function addEvent(
  tx: SellerTx,
  event: { orderId: string; kind: EventKind; actor: Actor; data?: EventData },
): Promise<string> {
  const id = newId(tx.clock);
  await tx.prisma.orderEvent.create({
    data: {
      sellerId: tx.sellerId,
      orderId: event.orderId,
      id,
      at: tx.clock.now(),
      kind: event.kind,
      actorType: event.actor.type,
      actorName: event.actor.name ?? null,
      data: event.data ?? {},
    },
  });
  return id;
}
