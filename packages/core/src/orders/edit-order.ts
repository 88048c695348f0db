import type { OrderPatch } from '@bestellwerk/contracts/seller-api/order';
import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Actor } from '../actor.ts';
import { addEvent } from '../history/add-event.ts';
import { diffFields } from './diff-fields.ts';
import type { LockedOrder } from './order-store.ts';
import { requireAction } from './require-action.ts';
import { writeEdit, type Edited } from './write-edit.ts';

/**
 * Corrects customer, address, carrier or SKUs. The channel's original stays as it is. What the correction mends
 * stays listed as `corrected` until the order is sent again, so that it cannot be forgotten half-way. An inspection
 * that is under way starts again with the new data.
 * Refuses `validation_failed` for an item that is not this order's or is with the supplier already.
 */
export async function editOrder(
  tx: SellerTx,
  input: { orderId: string; patch: OrderPatch; expectedVersion: number; actor: Actor },
): Promise<void> {
  const order = await requireAction(tx, { ...input, action: 'edit' });
  const edited = applyPatch(order, input.patch);
  for (const item of input.patch.items ?? []) {
    await tx.prisma.orderItem.updateMany({
      where: { sellerId: tx.sellerId, orderId: order.id, id: item.id, state: 'open' },
      data: { sku: item.sku },
    });
  }
  await writeEdit(tx, order, edited);
  await addEvent(tx, {
    orderId: order.id,
    kind: 'edited',
    actor: input.actor,
    data: { changes: diffFields(order, edited) },
  });
}

function applyPatch(order: LockedOrder, patch: OrderPatch): Edited {
  const unknown = (patch.items ?? []).findIndex(
    (change) => !order.items.some((item) => item.id === change.id && item.state === 'open'),
  );
  if (unknown >= 0) {
    throw new Refusal('validation_failed', 'no such open item in this order', {
      details: [{ path: `items.${unknown}.id`, code: 'unknown_item' }],
    });
  }
  return {
    customer: patch.customer ?? order.customer,
    shippingAddress: patch.shippingAddress ?? order.shippingAddress,
    carrier: patch.carrier === undefined ? order.carrier : patch.carrier,
    items: order.items.map((item) => ({
      ...item,
      sku: patch.items?.find((change) => change.id === item.id)?.sku ?? item.sku,
    })),
  };
}
