import type { SellerTx } from '@bestellwerk/db/database';
import { sql } from '@bestellwerk/db/sql';
import { checkOrderData } from '@bestellwerk/domain/check-order';
import {
  CUSTOMER_DATA_REASONS,
  stampReasons,
  type NewReason,
  type Reason,
} from '@bestellwerk/domain/reasons';
import { queueRound } from '../forwarding/queue-round.ts';
import { withdrawInspection } from '../forwarding/withdraw-inspection.ts';
import { diffFields } from './diff-fields.ts';
import { moveOrder } from './move-order.ts';
import type { LockedOrder } from './order-store.ts';
import { refreshSearchText } from './refresh-search-text.ts';

export type Edited = Pick<LockedOrder, 'customer' | 'shippingAddress' | 'carrier' | 'items'>;

/**
 * Writes the new data of an order that may be edited, with what our own checks say about it. An inspection that is
 * under way starts again. SKUs must have been written already.
 */
export async function writeEdit(tx: SellerTx, order: LockedOrder, edited: Edited): Promise<void> {
  const { customer, shippingAddress: address } = edited;
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
