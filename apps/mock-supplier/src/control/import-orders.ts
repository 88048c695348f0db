import type { MockImportedOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { Desk } from '../desk.ts';
import { trackingNumberFor } from './ship-order.ts';

const defaultCarrier = 'gls';

/**
 * Books orders of the past and returns their ids in the order given. A reference that is there already keeps
 * its order, so an import that was interrupted may simply be repeated.
 */
export function importOrders(imported: readonly MockImportedOrder[], { books }: Desk): string[] {
  return books.write(() =>
    imported.map(({ shippedAt, trackingNumber, carrier = defaultCarrier, ...order }) => {
      const existing = books.orders.findByReference(order.internalReference);
      if (existing !== undefined) return existing.id;
      const id = books.orders.add({ ...order, carrier });
      if (shippedAt !== undefined || trackingNumber !== undefined) {
        const number = trackingNumber ?? trackingNumberFor(id, carrier);
        books.orders.markShipped(id, number, shippedAt ?? order.createdAt, carrier);
      }
      return String(id);
    }),
  );
}
