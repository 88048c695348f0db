import type { SqlTx } from '@bestellwerk/db/database';
import { execute, insertRows, query, sql } from '@bestellwerk/db/sql';
import type { NewReason } from '@bestellwerk/domain/reasons';
import { newId } from '@bestellwerk/platform/ids';
import { SYSTEM } from '../../actor.ts';
import { addEvents } from '../../history/add-event.ts';
import { lockMoneyBoxes } from '../../money-box/lock-money-boxes.ts';
import { reserveFunds } from '../../money-box/reserve-funds.ts';
import { pickRounds } from '../claims/pick-rounds.ts';
import { QUOTE_TTL_MS } from '../forwarding-times.ts';
import { holdOrder } from '../hold-order.ts';
import { quoteCost, type Quote } from '../quote/quote.ts';
import { partReference } from '../reference.ts';
import { moneyReasons } from './money-reasons.ts';

type Row = {
  sellerId: string;
  orderId: string;
  round: number;
  quote: Quote;
  quotedAt: Date;
  urgency: number;
  totalCents: bigint;
  currency: string;
  marginReleased: boolean;
  checkMargin: boolean | null;
  paypal: boolean | null;
  isPartly: boolean;
};

type Decision = { row: Row; source: 'money_box' | 'paypal' } | { row: Row; reasons: NewReason[] };

/**
 * Decides for up to `limit` quoted rounds how they are paid, once for the whole round: by the Money Box as long as it
 * covers the order, else by PayPal where that is set up and switched on, else not at all. Paid ones get a hold and
 * one part for each warehouse, ready to be sent; the others are held with their reasons.
 */
export async function reserveRounds(tx: SqlTx, limit: number): Promise<void> {
  const now = tx.clock.now();
  const rows = await pickQuoted(tx, limit, now);
  if (rows.length === 0) return;
  const isFresh = (row: Row) => row.quotedAt.getTime() > now.getTime() - QUOTE_TTL_MS;
  await askAgain(
    tx,
    rows.filter((row) => !isFresh(row)),
  );
  const decisions = await decide(tx, rows.filter(isFresh));
  const paid = decisions.filter((decision) => 'source' in decision);
  await makeParts(tx, paid, now);
  for (const decision of decisions) {
    if ('source' in decision) continue;
    const { row, reasons } = decision;
    await holdOrder(
      { ...tx, sellerId: row.sellerId },
      { orderId: row.orderId, round: row.round, reasons: [...reasons, ...row.quote.refusals] },
    );
  }
}

async function pickQuoted(tx: SqlTx, limit: number, now: Date): Promise<Row[]> {
  return query<Row>(
    tx,
    sql`WITH ${pickRounds('reserve', limit, now)}
        SELECT r.seller_id AS "sellerId", r.order_id AS "orderId", r.round, r.quote, r.quoted_at AS "quotedAt", r.urgency,
          o.total_cents AS "totalCents", o.currency, o.margin_released AS "marginReleased",
          s.check_margin AS "checkMargin", (s.paypal_fallback AND seller.paypal_email IS NOT NULL) AS paypal,
          EXISTS (SELECT FROM order_item i
                  WHERE i.seller_id = r.seller_id AND i.order_id = r.order_id AND i.state = 'forwarded') AS "isPartly"
        FROM picked JOIN forwarding_round r USING (seller_id, order_id, round)
        JOIN orders o ON o.seller_id = r.seller_id AND o.id = r.order_id
        JOIN seller ON seller.id = r.seller_id
        LEFT JOIN seller_settings s ON s.seller_id = r.seller_id
        ORDER BY r.seller_id, r.urgency, r.queued_at, r.order_id`,
  );
}

async function askAgain(tx: SqlTx, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await execute(
    tx,
    sql`UPDATE forwarding_round r SET step = 'quote', quote = NULL, cost_cents = NULL, quoted_at = NULL
        FROM unnest(${rows.map((row) => row.sellerId)}::uuid[], ${rows.map((row) => row.orderId)}::uuid[],
          ${rows.map((row) => row.round)}::int[]) AS d(seller_id, order_id, round)
        WHERE r.seller_id = d.seller_id AND r.order_id = d.order_id AND r.round = d.round`,
  );
}

async function decide(tx: SqlTx, rows: readonly Row[]): Promise<Decision[]> {
  const available = await lockMoneyBoxes(
    tx,
    rows.map((row) => row.sellerId),
  );
  return rows.map((row): Decision => {
    const costCents = quoteCost(row.quote);
    const availableCents = available.get(row.sellerId) ?? 0;
    const isWhole = !row.isPartly && row.quote.refusals.length === 0;
    const reasons = moneyReasons({
      costCents,
      totalCents: Number(row.totalCents),
      currency: row.currency,
      isMarginChecked: (row.checkMargin ?? true) && !row.marginReleased && isWhole,
      availableCents,
      hasPaypal: row.paypal ?? false,
    });
    if (reasons.length > 0) return { row, reasons };
    if (costCents > availableCents) return { row, source: 'paypal' };
    available.set(row.sellerId, availableCents - costCents);
    return { row, source: 'money_box' };
  });
}

async function makeParts(
  tx: SqlTx,
  paid: readonly { row: Row; source: 'money_box' | 'paypal' }[],
  now: Date,
): Promise<void> {
  if (paid.length === 0) return;
  const parts = paid.flatMap(({ row, source }) =>
    row.quote.parts.map((part, index) => ({
      seller_id: row.sellerId,
      id: newId(tx.clock),
      order_id: row.orderId,
      round: row.round,
      part_no: index + 1,
      warehouse: part.warehouse,
      reference: partReference(row.orderId, row.round, index + 1),
      items: part.items,
      cost_cents: part.costCents,
      source,
      urgency: row.urgency,
      queued_at: now,
      not_before: now,
    })),
  );
  await execute(
    tx,
    sql`WITH d AS (
          SELECT * FROM unnest(${paid.map(({ row }) => row.sellerId)}::uuid[], ${paid.map(({ row }) => row.orderId)}::uuid[],
            ${paid.map(({ row }) => row.round)}::int[], ${paid.map(({ source }) => source)}::text[],
            ${paid.map(({ row }) => quoteCost(row.quote))}::bigint[]) AS d(seller_id, order_id, round, source, cost_cents)
        ), rounds AS (
          UPDATE forwarding_round r SET step = 'send', source = d.source FROM d
          WHERE r.seller_id = d.seller_id AND r.order_id = d.order_id AND r.round = d.round
        )
        UPDATE orders o SET payment_source = d.source, cost_cents = d.cost_cents
        FROM d WHERE o.seller_id = d.seller_id AND o.id = d.order_id`,
  );
  await insertRows(tx, 'forwarding_part', parts);
  await reserveFunds(
    tx,
    parts
      .filter((part) => part.source === 'money_box')
      .map((part) => ({
        sellerId: part.seller_id,
        orderId: part.order_id,
        partId: part.id,
        amountCents: part.cost_cents,
      })),
  );
  await addEvents(
    tx,
    paid.map(({ row, source }) => ({
      sellerId: row.sellerId,
      orderId: row.orderId,
      kind: 'reserved',
      actor: SYSTEM,
      data: { amountCents: quoteCost(row.quote), source, parts: row.quote.parts.length },
    })),
  );
}
