import type { MoneyBoxEntryFilter } from '@bestellwerk/contracts/seller-api/money-box';
import type { SellerTx } from '@bestellwerk/db/database';
import { emptySql, query, sql } from '@bestellwerk/db/sql';
import type { TransferKind } from '@bestellwerk/domain/ledger';
import { cents, type Cents } from '@bestellwerk/domain/money';
import { z } from 'zod';
import { decodeCursor, pageOf, type Page, type PageInput } from '../paging/cursor.ts';
import { entryConditions } from './entry-filter.ts';

export type EntryRow = {
  id: string;
  seq: number;
  at: Date;
  kind: TransferKind;
  /** Positive when the Money Box received it. */
  amountCents: Cents;
  balanceAfterCents: Cents;
  orderId: string | null;
  orderNumber: string | null;
  topUpId: string | null;
};

type Row = Omit<EntryRow, 'seq' | 'amountCents' | 'balanceAfterCents'> & {
  seq: bigint;
  amount: bigint;
  balanceAfter: bigint;
};

const positionSchema = z.object({ seq: z.int().min(0) });

/** Movements of the Money Box, newest first, each with the balance it left. */
export async function listEntries(
  tx: SellerTx,
  input: PageInput & { filter: MoneyBoxEntryFilter },
): Promise<Page<EntryRow>> {
  const after = input.cursor === undefined ? null : decodeCursor(positionSchema, input.cursor);
  const rows = await query<Row>(
    tx,
    sql`SELECT t.id, t.seq, t.created_at AS at, t.kind, t.order_id AS "orderId", t.top_up_id AS "topUpId",
          CASE WHEN t.credit_account = 'money_box' THEN t.amount_cents ELSE -t.amount_cents END AS amount,
          t.balance_after_cents AS "balanceAfter", o.number AS "orderNumber"
        FROM transfer t LEFT JOIN orders o ON o.seller_id = t.seller_id AND o.id = t.order_id
        WHERE ${entryConditions(tx, input.filter)} ${after === null ? emptySql : sql`AND t.seq < ${after.seq}::bigint`}
        ORDER BY t.seq DESC LIMIT ${input.limit + 1}`,
  );
  return pageOf(rows.map(toEntry), input.limit, ({ seq }) => ({ seq }));
}

function toEntry({ seq, amount, balanceAfter, ...row }: Row): EntryRow {
  return {
    ...row,
    seq: Number(seq),
    amountCents: cents(Number(amount)),
    balanceAfterCents: cents(Number(balanceAfter)),
  };
}
