import type { OrderPatch } from '@bestellwerk/contracts/seller-api/order';
import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import type { Actor } from '../actor.ts';
import type { FieldChange } from './diff-fields.ts';
import { editOrder } from './edit-order.ts';
import { isStorableId, type LockedOrder } from './order-store.ts';
import { requireAction } from './require-action.ts';

/**
 * Takes an edit back: every field it changed gets the value it had before. It is an edit of its own, with its entry
 * in the timeline, and like any other refused where the caller saw an older version.
 * Refuses `validation_failed` for an entry that is no edit of this order.
 */
export async function restoreOrder(
  tx: SellerTx,
  input: { orderId: string; eventId: string; expectedVersion: number; actor: Actor },
): Promise<void> {
  const { orderId, eventId, expectedVersion, actor } = input;
  const order = await requireAction(tx, { orderId, expectedVersion, action: 'edit' });
  const patch = patchBefore(order, await readChanges(tx, order.id, eventId));
  await editOrder(tx, { orderId, patch, expectedVersion, actor });
}

async function readChanges(tx: SellerTx, orderId: string, eventId: string): Promise<readonly FieldChange[]> {
  const event = isStorableId(eventId)
    ? await tx.prisma.orderEvent.findUnique({
        where: { sellerId_orderId_id: { sellerId: tx.sellerId, orderId, id: eventId } },
      })
    : null;
  if (event?.kind !== 'edited') {
    throw new Refusal('validation_failed', 'no such edit of this order', {
      details: [{ path: 'eventId', code: 'unknown_edit' }],
    });
  }
  // `editOrder` has written it so.
  return (event.data as { changes: FieldChange[] }).changes;
}

function patchBefore(order: LockedOrder, changes: readonly FieldChange[]): OrderPatch {
  const before = new Map(changes.map((change) => [change.field, change.before]));
  const carrier = before.get('carrier');
  const items = order.items.flatMap(({ id }) => {
    const sku = before.get(`items.${id}.sku`);
    return sku === undefined ? [] : [{ id, sku }];
  });
  return {
    customer: withBefore(order.customer, 'customer', ['company'], before),
    shippingAddress: withBefore(
      order.shippingAddress,
      'shippingAddress',
      ['line2', 'line3', 'region'],
      before,
    ),
    ...(carrier === undefined
      ? {}
      : { carrier: SUPPLIER_CARRIERS.find((known) => known === carrier) ?? null }),
    ...(items.length === 0 ? {} : { items }),
  };
}

/** An optional field that was empty before is absent again. */
function withBefore<T extends Record<string, string | undefined>>(
  now: T,
  prefix: string,
  optional: readonly (keyof T & string)[],
  before: ReadonlyMap<string, string>,
): T {
  const entries = [...new Set([...Object.keys(now), ...optional])].map((name) => {
    const value = before.get(`${prefix}.${name}`) ?? now[name];
    return [name, value === '' && optional.includes(name) ? undefined : value] as const;
  });
  return Object.fromEntries(entries) as T;
}
