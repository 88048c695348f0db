import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { addEvent } from '../history/add-event.ts';
import { publishHint } from '../stream/publish-hint.ts';
import { getFollowUp, type FollowUpRow } from './follow-up-store.ts';

/** Ticks a follow-up. Ticking it again changes nothing, so that one tick is one line in the timeline. */
export async function completeFollowUp(
  tx: SellerTx,
  input: { followUpId: string; actor: Actor },
): Promise<FollowUpRow> {
  const { count } = await tx.prisma.followUp.updateMany({
    where: { sellerId: tx.sellerId, id: input.followUpId, doneAt: null },
    data: { doneAt: tx.clock.now() },
  });
  const followUp = await getFollowUp(tx, input.followUpId);
  if (count === 0) return followUp;
  await addEvent(tx, {
    orderId: followUp.orderId,
    kind: 'follow_up_done',
    actor: input.actor,
    data: { kind: followUp.kind },
  });
  await publishHint(tx, { topic: 'follow_up', id: followUp.id });
  return followUp;
}
