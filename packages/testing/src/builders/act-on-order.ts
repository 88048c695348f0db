import type { OrderPatch } from '@bestellwerk/contracts/seller-api/order';
import type { Actor } from '@bestellwerk/core/actor';
import { acceptPayment } from '@bestellwerk/core/orders/accept-payment';
import { cancelOrder } from '@bestellwerk/core/orders/cancel-order';
import { editOrder } from '@bestellwerk/core/orders/edit-order';
import { getOrder } from '@bestellwerk/core/orders/get-order';
import { markManuallySent } from '@bestellwerk/core/orders/mark-manually-sent';
import { lockOrder } from '@bestellwerk/core/orders/order-store';
import { resendOrder } from '@bestellwerk/core/orders/resend-order';
import type { Database } from '@bestellwerk/db/database';
import type { OrderKey } from './build-order.ts';

const actor: Actor = { type: 'user', name: 'Erika Muster' };

/** What a seller may press on one order, each press in a transaction of its own. */
export function actOn(db: Database, { sellerId, orderId }: OrderKey) {
  const read = () => db.withSeller(sellerId, (tx) => getOrder(tx, orderId));
  return {
    read,
    resend: (options: { releaseMargin?: boolean } = {}) =>
      db.withSeller(sellerId, (tx) => resendOrder(tx, { orderId, actor, ...options })),
    cancel: () => db.withSeller(sellerId, (tx) => cancelOrder(tx, { orderId, actor })),
    markManuallySent: () => db.withSeller(sellerId, (tx) => markManuallySent(tx, { orderId, actor })),
    acceptPayment: () => db.withSeller(sellerId, (tx) => acceptPayment(tx, { orderId, actor })),
    /** On the version that is current, unless one is named. */
    edit: (patch: OrderPatch, expectedVersion?: number) =>
      db.withSeller(sellerId, async (tx) => {
        const { version } = await lockOrder(tx, orderId);
        await editOrder(tx, { orderId, patch, expectedVersion: expectedVersion ?? version, actor });
      }),
  };
}
