import { getOrder, type OrderDetail } from '@bestellwerk/core/orders/get-order';
import type { Database } from '@bestellwerk/db/database';
import type { OrderStatus } from '@bestellwerk/domain/order-status';
import { systemClock } from '@bestellwerk/platform/clock';
import type { OrderKey } from './build-order.ts';

const LOOK_EVERY_MS = 20;

/** Looks again and again until `find` answers with something; says what it waited for when it never does. */
export async function waitUntil<Found>(
  what: string,
  find: () => Promise<Found | undefined | false>,
  timeoutMs = 20_000,
): Promise<Found> {
  const deadlineMs = systemClock.monotonicMs() + timeoutMs;
  for (;;) {
    const found = await find();
    if (found !== undefined && found !== false) return found;
    if (systemClock.monotonicMs() > deadlineMs) throw new Error(`waited ${timeoutMs} ms in vain: ${what}`);
    await systemClock.sleep(LOOK_EVERY_MS);
  }
}

/** The order once it is in that status, or fits; the error shows how it was instead. */
export async function waitForOrder(
  db: Database,
  { sellerId, orderId }: OrderKey,
  wanted: OrderStatus | ((order: OrderDetail) => boolean),
  timeoutMs?: number,
): Promise<OrderDetail> {
  const fits = typeof wanted === 'function' ? wanted : (order: OrderDetail) => order.status === wanted;
  let last: OrderDetail | undefined;
  const found = await waitUntil(
    'an order',
    async () => {
      last = await db.withSeller(sellerId, (tx) => getOrder(tx, orderId));
      return fits(last) ? last : undefined;
    },
    timeoutMs,
  ).catch((error: unknown) => {
    const reasons = last?.reasons.map((reason) => reason.code).join(', ');
    const name = typeof wanted === 'string' ? wanted : 'as wanted';
    throw new Error(`the order is ${last?.status} (${reasons}) and never became ${name}`, { cause: error });
  });
  return found;
}

/** Why an order is stuck, by code only. */
export function reasonCodes(order: Pick<OrderDetail, 'reasons'>): string[] {
  return order.reasons.map((reason) => reason.code);
}
