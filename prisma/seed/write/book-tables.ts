import type { HoldRow, ResolutionRow, TopUp, TransferRow } from '../books/keep-books.ts';
import type { Table } from './table.ts';

/** A row of one seller's books. */
export type Sellers<Row> = { sellerId: string; row: Row };

export const topUpsTable: Table<TopUp> = {
  name: 'top_up',
  columns: [
    ['seller_id', (topUp) => topUp.sellerId],
    ['id', (topUp) => topUp.id],
    ['amount_cents', (topUp) => topUp.amountCents],
    ['method', (topUp) => topUp.method],
    ['status', (topUp) => (topUp.settledAt ? 'settled' : 'pending')],
    ['reference', (topUp) => topUp.reference],
    ['created_at', (topUp) => topUp.createdAt],
    ['settled_at', (topUp) => topUp.settledAt],
  ],
};

/** `seq` is drawn while they are copied, so their order in the file is the order of the books. */
export const transfersTable: Table<Sellers<TransferRow>> = {
  name: 'transfer',
  columns: [
    ['seller_id', ({ sellerId }) => sellerId],
    ['id', ({ row }) => row.id],
    ['kind', ({ row }) => row.kind],
    ['debit_account', ({ row }) => row.debitAccount],
    ['credit_account', ({ row }) => row.creditAccount],
    ['amount_cents', ({ row }) => row.amountCents],
    ['balance_after_cents', ({ row }) => row.balanceAfterCents],
    ['order_id', ({ row }) => row.orderId],
    ['part_id', ({ row }) => row.partId],
    ['top_up_id', ({ row }) => row.topUpId],
    ['created_at', ({ row }) => row.createdAt],
  ],
};

export const holdsTable: Table<Sellers<HoldRow>> = {
  name: 'hold',
  columns: [
    ['seller_id', ({ sellerId }) => sellerId],
    ['id', ({ row }) => row.id],
    ['order_id', ({ row }) => row.orderId],
    ['part_id', ({ row }) => row.partId],
    ['amount_cents', ({ row }) => row.amountCents],
    ['created_at', ({ row }) => row.createdAt],
  ],
};

export const resolutionsTable: Table<Sellers<ResolutionRow>> = {
  name: 'hold_resolution',
  columns: [
    ['seller_id', ({ sellerId }) => sellerId],
    ['hold_id', ({ row }) => row.holdId],
    ['kind', ({ row }) => row.kind],
    ['transfer_id', ({ row }) => row.transferId],
    ['created_at', ({ row }) => row.createdAt],
  ],
};
