import type { Database, SellerTx } from '@bestellwerk/db/database';
import { isPassingFault } from '@bestellwerk/db/is-passing-fault';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Logger } from '@bestellwerk/platform/logger';
import type { Actor } from '../actor.ts';
import { canCancelInChannel } from '../channels/write-back/can-cancel-in-channel.ts';
import { workTogether } from '../jobs/work-together.ts';
import { acceptPayment } from '../orders/accept-payment.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { markManuallySent } from '../orders/mark-manually-sent.ts';
import { resendOrder } from '../orders/resend-order.ts';
import { publishHint } from '../stream/publish-hint.ts';
import type { BulkOutcome, BulkActionView } from './get-bulk-action.ts';
import type { BulkActionName } from './start-bulk-action.ts';

type Target = { sellerId: string; bulkActionId: string };
type Run = { action: BulkActionName; inChannel: boolean; actor: Actor };
type Item = { position: number; orderId: string };

/** Orders at a time: enough to keep the database busy, few enough to leave connections to people. */
const AT_ONCE = 4;
const HINT_EVERY = 20;

/**
 * Does the action to every order that has no result yet, each in a transaction of its own together with its
 * result. So it may be killed and run again, or run twice at once: no order is touched a second time.
 */
export async function runBulkAction(
  db: Database,
  target: Target,
  { logger, signal }: { logger: Logger; signal?: AbortSignal },
): Promise<void> {
  const run = await db.withSeller(target.sellerId, (tx) => begin(tx, target.bulkActionId));
  if (!run) return;
  for (;;) {
    const items = await db.withSeller(target.sellerId, (tx) => findPending(tx, target.bulkActionId));
    if (items.length === 0) break;
    const work = (item: Item) => actOrNote(db, target, run, item, logger);
    await workTogether(items, { atOnce: AT_ONCE, signal, work });
    await db.withSeller(target.sellerId, (tx) => hint(tx, target));
  }
  await db.withSeller(target.sellerId, (tx) => finish(tx, target));
}

async function begin(tx: SellerTx, bulkActionId: string): Promise<Run | null> {
  const [row] = await query<Omit<Run, 'actor'> & { type: Actor['type']; name: string | null }>(
    tx,
    sql`UPDATE bulk_action SET state = 'running'
        WHERE seller_id = ${tx.sellerId}::uuid AND id = ${bulkActionId}::uuid AND state IN ('queued', 'running')
        RETURNING action, in_channel AS "inChannel", actor_type AS type, actor_name AS name`,
  );
  if (!row) return null;
  const { type, name, ...run } = row;
  return { ...run, actor: { type, name: name ?? undefined } };
}

function findPending(tx: SellerTx, bulkActionId: string): Promise<Item[]> {
  return query<Item>(
    tx,
    sql`SELECT position, order_id AS "orderId" FROM bulk_action_item
        WHERE seller_id = ${tx.sellerId}::uuid AND bulk_action_id = ${bulkActionId}::uuid AND outcome = 'pending'
        ORDER BY position LIMIT ${HINT_EVERY}`,
  );
}

async function actOrNote(db: Database, target: Target, run: Run, item: Item, logger: Logger): Promise<void> {
  try {
    await db.withSeller(target.sellerId, async (tx) => {
      if (!(await claim(tx, target, item))) return;
      await act(tx, run, item.orderId);
      const reason = await findReasonKept(tx, item.orderId);
      await note(tx, target, item, reason === undefined ? 'succeeded' : 'failed', reason);
    });
  } catch (error) {
    // It says nothing about the order; the job is taken up again.
    if (isPassingFault(error)) throw error;
    // The throw has undone the claim and whatever was begun; only the result is written now.
    const [outcome, code] = resultOf(error);
    if (code === 'internal_error') logger.error({ err: error, ...target, ...item }, 'bulk action failed');
    await db.withSeller(target.sellerId, (tx) => note(tx, target, item, outcome, code));
  }
}

/** Locks the item's row; waits for another run that holds it, after which there is nothing left to do. */
async function claim(tx: SellerTx, target: Target, item: Item): Promise<boolean> {
  const claimed = await query(
    tx,
    sql`SELECT position FROM bulk_action_item
        WHERE seller_id = ${tx.sellerId}::uuid AND bulk_action_id = ${target.bulkActionId}::uuid
          AND position = ${item.position} AND outcome = 'pending' FOR UPDATE`,
  );
  return claimed.length > 0;
}

async function act(tx: SellerTx, { action, inChannel, actor }: Run, orderId: string): Promise<void> {
  const input = { orderId, actor };
  switch (action) {
    case 'resend':
      return resendOrder(tx, input);
    case 'accept_payment':
      return acceptPayment(tx, input);
    case 'mark_manually_sent':
      return markManuallySent(tx, input);
    case 'cancel':
      return cancelOrder(tx, { ...input, inChannel: inChannel && (await canCancelInChannel(tx, orderId)) });
  }
}

/** An order that our own checks keep from being sent has not gone on, whatever was pressed: its first reason. */
async function findReasonKept(tx: SellerTx, orderId: string): Promise<string | undefined> {
  const [kept] = await query<{ code: string }>(
    tx,
    sql`SELECT reason_codes[1] AS code FROM orders
        WHERE seller_id = ${tx.sellerId}::uuid AND id = ${orderId}::uuid
          AND status = 'in_progress' AND cardinality(reason_codes) > 0`,
  );
  return kept?.code;
}

function resultOf(error: unknown): [BulkOutcome, string] {
  if (!(error instanceof Refusal)) return ['failed', 'internal_error'];
  return [error.code === 'action_not_allowed' ? 'skipped' : 'failed', error.code];
}

async function note(
  tx: SellerTx,
  target: Target,
  item: Item,
  outcome: BulkOutcome,
  code?: string,
): Promise<void> {
  await execute(
    tx,
    sql`UPDATE bulk_action_item SET outcome = ${outcome}, code = ${code ?? null}
        WHERE seller_id = ${tx.sellerId}::uuid AND bulk_action_id = ${target.bulkActionId}::uuid
          AND position = ${item.position} AND outcome = 'pending'`,
  );
}

function hint(tx: SellerTx, { bulkActionId }: Target): Promise<void> {
  return publishHint(tx, { topic: 'bulk_action', id: bulkActionId });
}

async function finish(tx: SellerTx, target: Target): Promise<void> {
  const done: BulkActionView['state'] = 'done';
  await execute(
    tx,
    sql`UPDATE bulk_action SET state = ${done}, done_at = ${tx.clock.now()}
        WHERE seller_id = ${tx.sellerId}::uuid AND id = ${target.bulkActionId}::uuid AND state = 'running'`,
  );
  await hint(tx, target);
}
