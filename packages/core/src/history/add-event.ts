import type { SellerTx } from '@bestellwerk/db/database';
import type { JsonObject } from '@bestellwerk/db/sql';
import type { EventKind } from '@bestellwerk/domain/event-kind';
import { newId } from '@bestellwerk/platform/ids';
import type { Actor } from '../actor.ts';

/** Appends to an order's timeline, in the transaction of the change it tells of. Answers with its id. */
export async function addEvent(
  tx: SellerTx,
  event: { orderId: string; kind: EventKind; actor: Actor; data?: JsonObject },
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
