import type { PoolClient } from '@bestellwerk/db/pools';
import type { Books, TopUp } from '../books/keep-books.ts';
import type { OrderRecord } from '../history/record.ts';
import { holdsTable, resolutionsTable, topUpsTable, transfersTable } from './book-tables.ts';
import {
  attemptsTable,
  eventsTable,
  followUpsTable,
  itemsTable,
  ordersTable,
  partsTable,
  roundsTable,
  supplierOrdersTable,
  type Of,
} from './order-tables.ts';
import { copyInto, type Table } from './table.ts';

/** Writes orders with everything below them, in the open transaction of this connection. */
export async function writeRecords(client: PoolClient, records: readonly OrderRecord[]): Promise<void> {
  await copyInto(client, ordersTable, records);
  await copyInto(client, itemsTable, itemsOf(records));
  await copyBelow(client, roundsTable, records, (order) => order.rounds);
  await copyBelow(client, partsTable, records, (order) => order.parts);
  await copyBelow(client, attemptsTable, records, (order) => order.attempts);
  await copyBelow(client, eventsTable, records, (order) => order.events);
  await copyBelow(client, supplierOrdersTable, records, (order) => order.supplierOrders);
  await copyBelow(client, followUpsTable, records, (order) => order.followUps);
}

function copyBelow<Row>(
  client: PoolClient,
  table: Table<Of<Row>>,
  records: readonly OrderRecord[],
  rowsOf: (order: OrderRecord) => readonly Row[],
): Promise<void> {
  return copyInto(client, table, below(records, rowsOf));
}

function* below<Row>(records: readonly OrderRecord[], rowsOf: (order: OrderRecord) => readonly Row[]) {
  for (const order of records) for (const row of rowsOf(order)) yield { order, row };
}

function* itemsOf(records: readonly OrderRecord[]) {
  for (const order of records) {
    for (const [position, row] of order.draft.items.entries()) yield { order, row, position };
  }
}

/** Writes what was booked for one seller after the orders it is about, and moves the stored balances along. */
export async function writeBooks(
  client: PoolClient,
  sellerId: string,
  books: Books,
  topUps: readonly TopUp[],
): Promise<void> {
  const ofSeller = <Row>(rows: readonly Row[]) => rows.map((row) => ({ sellerId, row }));
  await copyInto(client, topUpsTable, topUps);
  await copyInto(client, holdsTable, ofSeller(books.holds));
  await copyInto(client, transfersTable, ofSeller(books.transfers));
  await copyInto(client, resolutionsTable, ofSeller(books.resolutions));
  await client.query(
    `UPDATE account SET posted_cents = $2, held_cents = held_cents + $3 WHERE seller_id = $1 AND code = 'money_box'`,
    [sellerId, books.postedCents, books.heldCents],
  );
}
