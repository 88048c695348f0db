import type { OrderPatch } from '@bestellwerk/contracts/seller-api/order';
import type { SellerTx } from '@bestellwerk/db/database';
import { sql } from '@bestellwerk/db/sql';
import { checkOrderData } from '@bestellwerk/domain/check-order';
import {
  CUSTOMER_DATA_REASONS,
  stampReasons,
  type NewReason,
  type Reason,
} from '@bestellwerk/domain/reasons';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Actor } from '../actor.ts';
import { queueRound } from '../forwarding/queue-round.ts';
import { withdrawInspection } from '../forwarding/withdraw-inspection.ts';
import { addEvent } from '../history/add-event.ts';
import { diffFields } from './diff-fields.ts';
import { moveOrder } from './move-order.ts';
import type { LockedOrder } from './order-store.ts';
import { requireAction } from './require-action.ts';
import { refreshSearchText } from './refresh-search-text.ts';

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
  const { customer, shippingAddress: address } = edited;
  for (const item of input.patch.items ?? []) {
    await tx.prisma.orderItem.updateMany({
      where: { sellerId: tx.sellerId, orderId: order.id, id: item.id, state: 'open' },
      data: { sku: item.sku },
    });
  }
  const isInspected = await withdrawInspection(tx, order.id);
  const round = isInspected ? order.round + 1 : order.round;
  await moveOrder(tx, {
    orderId: order.id,
    from: [order.status],
    to: order.status,
    reasons: reasonsAfterEdit(order, edited, tx.clock.now()),
    nextAttemptAt: 'unchanged',
    set: sql`round = ${round}, first_name = ${customer.firstName}, last_name = ${customer.lastName},
      company = ${customer.company ?? null}, email = ${customer.email}, phone = ${customer.phone},
      line1 = ${address.line1}, line2 = ${address.line2 ?? null}, line3 = ${address.line3 ?? null},
      postcode = ${address.postcode}, town = ${address.town}, region = ${address.region ?? null},
      country = ${address.country}, carrier = ${edited.carrier}`,
  });
  if (isInspected) await queueRound(tx, { order, round, mode: 'inspect' });
  await refreshSearchText(tx, order.id);
  await addEvent(tx, {
    orderId: order.id,
    kind: 'edited',
    actor: input.actor,
    data: { changes: diffFields(order, edited) },
  });
}

type Edited = Pick<LockedOrder, 'customer' | 'shippingAddress' | 'carrier' | 'items'>;

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

function reasonsAfterEdit(order: LockedOrder, edited: Edited, now: Date): Reason[] {
  const found = checkOrderData({ ...edited, items: edited.items.filter((item) => item.state === 'open') });
  if (order.status === 'awaiting_payment') return stampReasons(found, order.reasons, now);
  const changed = diffFields(order, edited).map(({ field }) => field);
  const kept = order.reasons
    .filter((old) => !found.some((reason) => reason.code === old.code && reason.field === old.field))
    .map((old) => (isMended(old, changed) ? markCorrected(old) : old));
  return stampReasons([...found, ...kept], order.reasons, now);
}

/** Names, lines and codes hang together, so a change beside the named field of a person or an address counts. */
function isMended({ code, field }: Reason, changed: readonly string[]): boolean {
  const touches = (...beginnings: string[]) =>
    changed.some((path) => beginnings.some((beginning) => path.startsWith(beginning)));
  if (code === 'no_carrier') return touches('carrier');
  if (code === 'product_unknown' || code === 'out_of_stock') return touches(field ?? 'items.');
  if (!(CUSTOMER_DATA_REASONS as readonly string[]).includes(code)) return false;
  return field ? touches(`${field.split('.')[0]}.`) : touches('customer.', 'shippingAddress.');
}

function markCorrected({ code, field, since }: Reason): NewReason & { since: string } {
  return { code, field, params: { corrected: true }, since };
}
