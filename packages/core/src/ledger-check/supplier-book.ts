import { copyRows } from '@bestellwerk/db/copy-rows';
import type { PoolClient } from '@bestellwerk/db/pools';

/** An order in the supplier's own list. `reference` is the one it was placed under. */
export type SupplierBookOrder = {
  supplierId: string;
  reference: string;
  paymentMethod: string;
  totalCents: number;
  products: readonly { reference: string; quantity: number }[];
};

const OUR_REFERENCE = /^BW-/;

/** Lays the supplier's list beside our tables, for the transaction that is open on this connection. */
export async function loadSupplierBook(
  client: PoolClient,
  book: Iterable<SupplierBookOrder> | AsyncIterable<SupplierBookOrder>,
): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE checked_supplier_order
      (supplier_id text, reference text, payment_method text, total_cents bigint, goods jsonb) ON COMMIT DROP`,
  );
  await copyRows(
    client,
    'checked_supplier_order',
    ['supplier_id', 'reference', 'payment_method', 'total_cents', 'goods'],
    rowsOf(book),
  );
  await client.query('ANALYZE checked_supplier_order');
}

async function* rowsOf(book: Iterable<SupplierBookOrder> | AsyncIterable<SupplierBookOrder>) {
  for await (const order of book) {
    if (!OUR_REFERENCE.test(order.reference)) continue;
    const goods = Object.fromEntries(order.products.map(({ reference, quantity }) => [reference, quantity]));
    yield [order.supplierId, order.reference, order.paymentMethod, order.totalCents, { json: goods }];
  }
}
