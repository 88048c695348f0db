import type { SellerTx } from '@bestellwerk/db/database';
import { availableActions, isActionAvailable, type OrderAction } from '@bestellwerk/domain/order-status';
import { Refusal } from '@bestellwerk/domain/refusal';
import { lockOrder, type LockedOrder } from './order-store.ts';

export type ActionInput = { orderId: string; action: OrderAction; expectedVersion?: number };

/**
 * Locks the order and answers with it if the action is offered in its status. Refuses in this order:
 * `not_found`, `version_conflict` (the caller saw an older version), `action_not_allowed` with what is allowed.
 */
export async function requireAction(tx: SellerTx, input: ActionInput): Promise<LockedOrder> {
  const order = await lockOrder(tx, input.orderId);
  if (input.expectedVersion !== undefined && input.expectedVersion !== order.version) {
    throw new Refusal('version_conflict', `the order is at version ${order.version}`, {
      extensions: { currentVersion: order.version },
    });
  }
  if (!isActionAvailable(order.status, input.action)) {
    throw new Refusal('action_not_allowed', `${input.action} is not available while ${order.status}`, {
      extensions: { status: order.status, availableActions: availableActions(order.status) },
    });
  }
  return order;
}
