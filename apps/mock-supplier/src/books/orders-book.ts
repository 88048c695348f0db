import type { MockOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { SupplierPaymentMethod, SupplierProductLine } from '@bestellwerk/contracts/supplier/order-body';
import type { DatabaseSync } from 'node:sqlite';

export type NewOrder = Omit<MockOrder, 'id' | 'trackingNumber' | 'shippedAt'>;

export type OrdersBook = {
  /** Returns the new id. */
  add(order: NewOrder): number;
  /** The first of several that were split from one reference. */
  findByReference(reference: string): MockOrder | undefined;
  findById(id: number): MockOrder | undefined;
  /** In order of creation, beginning after `afterId`. */
  list(afterId: number, limit: number): MockOrder[];
  listByReference(reference: string): MockOrder[];
  markShipped(id: number, trackingNumber: string, shippedAt: string, carrier: string): void;
  clear(): void;
};

type Row = Record<string, unknown>;

export function openOrdersBook(database: DatabaseSync): OrdersBook {
  const insert = database.prepare(
    `INSERT INTO orders (reference, payment_method, total_cents, warehouse, carrier, products, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const byReference = database.prepare('SELECT * FROM orders WHERE reference = ? ORDER BY id');
  const byId = database.prepare('SELECT * FROM orders WHERE id = ?');
  const after = database.prepare('SELECT * FROM orders WHERE id > ? ORDER BY id LIMIT ?');
  const ship = database.prepare(
    'UPDATE orders SET tracking_number = ?, shipped_at = ?, carrier = ? WHERE id = ?',
  );
  const remove = database.prepare('DELETE FROM orders');

  return {
    add(order) {
      const { lastInsertRowid } = insert.run(
        order.internalReference,
        order.paymentMethod,
        order.totalCents,
        order.warehouse,
        order.carrier,
        JSON.stringify(order.products),
        order.createdAt,
      );
      return Number(lastInsertRowid);
    },
    findByReference: (reference) => readRow(byReference.get(reference)),
    findById: (id) => readRow(byId.get(id)),
    list: (afterId, limit) => after.all(afterId, limit).map(toOrder),
    listByReference: (reference) => byReference.all(reference).map(toOrder),
    markShipped(id, trackingNumber, shippedAt, carrier) {
      ship.run(trackingNumber, shippedAt, carrier, id);
    },
    clear() {
      remove.run();
    },
  };
}

function readRow(row: Row | undefined): MockOrder | undefined {
  return row === undefined ? undefined : toOrder(row);
}

/** Trusts the row, since only `add` writes it: lists of a million orders go through here. */
function toOrder(row: Row): MockOrder {
  return {
    id: String(row['id']),
    internalReference: String(row['reference']),
    paymentMethod: row['payment_method'] as SupplierPaymentMethod,
    totalCents: Number(row['total_cents']),
    products: JSON.parse(String(row['products'])) as SupplierProductLine[],
    warehouse: Number(row['warehouse']),
    createdAt: String(row['created_at']),
    trackingNumber: textOrNull(row['tracking_number']),
    carrier: String(row['carrier']),
    shippedAt: textOrNull(row['shipped_at']),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
