import type { SqlTx } from '@bestellwerk/db/database';
import { execute, insertRows, query, sql } from '@bestellwerk/db/sql';
import { stampReasons, type NewReason, type Reason } from '@bestellwerk/domain/reasons';
import { newId } from '@bestellwerk/platform/ids';
import { moveOrder } from '../../orders/move-order.ts';
import { loadOpenItems } from '../claims/load-open-items.ts';
import { holdOrder } from '../hold-order.ts';
import { quoteKey } from '../quote-key.ts';
import { maskAnswer } from '../supplier/mask-for-attempt.ts';
import type { QuoteAnswer } from './ask-quote.ts';
import type { QuoteJob } from './claim-quotes.ts';
import { quoteCost, type Quote } from './quote.ts';
import { placeReason, readQuote } from './read-quote.ts';
import { stuckMoneyReasons } from './stuck-money-reasons.ts';

const MAX_RATE_LIMITED_TRIES = 5;

/**
 * Stores what the supplier said to a batch of checks. Only answers whose fence is still the round's count; the
 * others are about a claim that somebody else took over.
 */
export async function settleQuotes(tx: SqlTx, answers: readonly QuoteAnswer[]): Promise<void> {
  const quotes = new Map(answers.map((answer) => [key(answer), findUsableQuote(answer)]));
  // The orders before their rounds, as everybody who presses a button locks them. A quote moves its round only.
  await lockOrders(
    tx,
    answers.filter((answer) => !quotes.get(key(answer))),
  );
  const held = await lockFenced(tx, answers);
  const current = answers.filter((answer) => held.has(key(answer)));
  await recordAttempts(tx, current);
  await storeQuotes(
    tx,
    current.flatMap((answer) => {
      const quote = quotes.get(key(answer));
      return quote ? [{ answer, quote }] : [];
    }),
  );
  for (const answer of current) {
    if (!quotes.get(key(answer))) await settleOne(tx, answer, held.get(key(answer)) ?? 1);
  }
}

/** What can be reserved and sent; null where something else becomes of the order. */
function findUsableQuote({ job, outcome }: QuoteAnswer): Quote | null {
  const quote = outcome.kind === 'quoted' ? readQuote(job, outcome) : null;
  return quote && quote.parts.length > 0 && job.mode === 'forward' ? quote : null;
}

function key({ job }: QuoteAnswer): string {
  return keyOf(job);
}

/** One claim of one round: an answer of a claim that was overtaken may come in the same batch as its successor's. */
function keyOf({ orderId, round, fence }: Pick<QuoteJob, 'orderId' | 'round' | 'fence'>): string {
  return `${orderId} ${round} ${fence}`;
}

async function lockOrders(tx: SqlTx, answers: readonly QuoteAnswer[]): Promise<void> {
  if (answers.length === 0) return;
  await query(
    tx,
    sql`SELECT FROM orders o
        JOIN (SELECT DISTINCT * FROM unnest(${answers.map(({ job }) => job.sellerId)}::uuid[],
                ${answers.map(({ job }) => job.orderId)}::uuid[]) AS k(seller_id, id)) k USING (seller_id, id)
        ORDER BY o.seller_id, o.id FOR UPDATE OF o`,
  );
}

/** The tries of those rounds, by key, whose claim is still the one that asked. */
async function lockFenced(tx: SqlTx, answers: readonly QuoteAnswer[]): Promise<Map<string, number>> {
  const rows = await query<Pick<QuoteJob, 'orderId' | 'round' | 'fence'> & { tries: number }>(
    tx,
    sql`SELECT r.order_id AS "orderId", r.round, r.fence, r.tries
        FROM unnest(${answers.map(({ job }) => job.sellerId)}::uuid[], ${answers.map(({ job }) => job.orderId)}::uuid[],
          ${answers.map(({ job }) => job.round)}::int[], ${answers.map(({ job }) => job.fence)}::bigint[])
          AS d(seller_id, order_id, round, fence)
        JOIN forwarding_round r USING (seller_id, order_id, round)
        WHERE r.step = 'quote' AND r.fence = d.fence
        ORDER BY r.seller_id, r.order_id FOR UPDATE OF r`,
  );
  return new Map(rows.map((row) => [keyOf(row), row.tries]));
}

async function recordAttempts(tx: SqlTx, answers: readonly QuoteAnswer[]): Promise<void> {
  const at = tx.clock.now();
  const rows = answers.flatMap(({ job, outcome, exchange, request, reference }) =>
    exchange
      ? {
          seller_id: job.sellerId,
          order_id: job.orderId,
          id: newId(tx.clock),
          at,
          kind: 'check',
          reference,
          duration_ms: exchange.durationMs,
          http_status: exchange.httpStatus,
          outcome: ATTEMPT_OUTCOME[outcome.kind],
          supplier_code: outcome.kind === 'refused' ? outcome.supplierCode : undefined,
          request,
          response: maskAnswer(exchange),
        }
      : [],
  );
  await insertRows(tx, 'attempt', rows);
}

const ATTEMPT_OUTCOME = { quoted: 'accepted', refused: 'refused', unavailable: 'not_processed' } as const;

async function storeQuotes(
  tx: SqlTx,
  quotes: readonly { answer: QuoteAnswer; quote: Quote }[],
): Promise<void> {
  if (quotes.length === 0) return;
  const rows = quotes.map(({ answer: { job }, quote }) => ({
    seller_id: job.sellerId,
    order_id: job.orderId,
    round: job.round,
    quote,
    cost_cents: quoteCost(quote),
  }));
  await execute(
    tx,
    sql`UPDATE forwarding_round r SET step = 'reserve', quote = d.quote, cost_cents = d.cost_cents,
          quoted_at = ${tx.clock.now()}, worker_id = NULL, lease_until = NULL, tries = 0
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS d(seller_id uuid, order_id uuid, round int, quote jsonb, cost_cents bigint)
        WHERE r.seller_id = d.seller_id AND r.order_id = d.order_id AND r.round = d.round`,
  );
}

async function settleOne(tx: SqlTx, answer: QuoteAnswer, tries: number): Promise<void> {
  const { job, outcome } = answer;
  const seller = { ...tx, sellerId: job.sellerId };
  if (outcome.kind === 'unavailable') {
    if (outcome.isRateLimit && tries < MAX_RATE_LIMITED_TRIES) return requeue(tx, answer, outcome.retryAt);
    // An inspection only adds to what is known: it may fail quietly.
    if (job.mode === 'inspect') return finishInspection(tx, answer, [], undefined);
    return holdOrder(seller, {
      orderId: job.orderId,
      round: job.round,
      reasons: [{ code: 'supplier_unavailable' }],
      retry: outcome.cause,
    });
  }
  const quote = outcome.kind === 'quoted' ? readQuote(job, outcome) : null;
  const reasons = quote
    ? quote.refusals
    : outcome.kind === 'refused'
      ? outcome.reasons.map((reason) => placeReason(job, reason, skusOf(reason)))
      : [];
  // A SKU that was mapped while we asked is known by now, and whoever mapped it looked for waiting orders before.
  if (reasons.some((reason) => reason.code === 'product_unknown') && (await isOutdated(tx, job))) {
    return requeue(tx, answer, tx.clock.now());
  }
  if (job.mode === 'inspect') {
    const costCents = quote && quote.refusals.length === 0 ? quoteCost(quote) : undefined;
    return finishInspection(tx, answer, reasons, costCents);
  }
  return holdOrder(seller, { orderId: job.orderId, round: job.round, reasons });
}

async function isOutdated(tx: SqlTx, job: QuoteJob): Promise<boolean> {
  return quoteKey(job.consignment, await loadOpenItems(tx, [job])) !== job.key;
}

function skusOf(reason: NewReason): readonly string[] {
  const skus = reason.params?.['skus'];
  return Array.isArray(skus) ? (skus as readonly string[]) : [];
}

async function requeue(tx: SqlTx, { job }: QuoteAnswer, retryAt: Date | undefined): Promise<void> {
  const notBefore = retryAt ?? new Date(tx.clock.now().getTime() + 1_000);
  await query(
    tx,
    sql`UPDATE forwarding_round SET worker_id = NULL, lease_until = NULL, not_before = ${notBefore}
        WHERE seller_id = ${job.sellerId}::uuid AND order_id = ${job.orderId}::uuid AND round = ${job.round}::int`,
  );
}

/** Adds the supplier's reasons and the cost to an order that our own checks hold, if it still is as inspected. */
async function finishInspection(
  tx: SqlTx,
  { job }: QuoteAnswer,
  found: readonly NewReason[],
  costCents: number | undefined,
): Promise<void> {
  const seller = { ...tx, sellerId: job.sellerId };
  const now = tx.clock.now();
  await query(
    tx,
    sql`UPDATE forwarding_round SET step = 'done', done_at = ${now}, worker_id = NULL, lease_until = NULL
        WHERE seller_id = ${job.sellerId}::uuid AND order_id = ${job.orderId}::uuid AND round = ${job.round}::int`,
  );
  const [order] = await query<{ reasons: Reason[] }>(
    tx,
    sql`SELECT reasons FROM orders WHERE seller_id = ${job.sellerId}::uuid AND id = ${job.orderId}::uuid
          AND status = 'in_progress' AND round = ${job.round}::int FOR UPDATE`,
  );
  if (!order) return;
  const money = costCents === undefined ? [] : await stuckMoneyReasons(seller, job.orderId, costCents);
  const known = new Set(order.reasons.map((reason) => `${reason.code} ${reason.field ?? ''}`));
  const added = [...found, ...money].filter((reason) => !known.has(`${reason.code} ${reason.field ?? ''}`));
  if (added.length === 0 && costCents === undefined) return;
  await moveOrder(seller, {
    orderId: job.orderId,
    from: ['in_progress'],
    to: 'in_progress',
    reasons: stampReasons([...order.reasons, ...added], order.reasons, now),
    set: costCents === undefined ? undefined : sql`cost_cents = ${costCents}`,
  });
}
