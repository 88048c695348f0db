import type { Database, SellerTx } from '@bestellwerk/db/database';
import { isPassingFault } from '@bestellwerk/db/is-passing-fault';
import { execute, query, sql } from '@bestellwerk/db/sql';
import type { Logger } from '@bestellwerk/platform/logger';
import type { Actor } from '../actor.ts';
import { workTogether } from '../jobs/work-together.ts';
import { ingestOrder } from '../orders/ingest-order.ts';
import { publishHint } from '../stream/publish-hint.ts';
import { checkLines, type ImportableOrder } from './check-lines.ts';
import { getOrderImportFile, type StoredFile } from './order-import-store.ts';
import { readTable, type Table } from './read-table.ts';

type Target = { sellerId: string; importId: string };
type Run = { file: StoredFile; table: Table; actor: Actor };
type Numbered = ImportableOrder & { position: number };

/** Few enough to leave connections and the machine to people. */
const AT_ONCE = 4;
const HINT_EVERY = 50;

/**
 * Takes in every order of the file that has no result yet, each in a transaction of its own together with its result.
 * So it may be killed and run again, or run twice at once, and one order that cannot be taken in never holds up the
 * others. An order that exists already stays as it is. Throws where the database is what failed: that says nothing
 * about any line, and the job is taken up again.
 */
export async function runOrderImport(
  db: Database,
  target: Target,
  { logger, signal }: { logger: Logger; signal?: AbortSignal },
): Promise<void> {
  const run = await db.withSeller(target.sellerId, (tx) => begin(tx, target));
  if (!run?.file.mapping) return;
  const { orders } = checkLines(run.table, run.file.mapping, run.file.createdAt);
  const done = await db.withSeller(target.sellerId, (tx) => findDone(tx, target));
  const numbered = orders.map((order, position) => ({ ...order, position }));
  const waiting = numbered.filter(({ position }) => !done.has(position));
  await workTogether(waiting, {
    atOnce: AT_ONCE,
    signal,
    work: async (order) => {
      await takeInOrNote(db, target, run, order, logger);
      if (order.position % HINT_EVERY === 0) await hint(db, target, run);
    },
  });
  await db.withSeller(target.sellerId, (tx) =>
    tx.prisma.orderImport.updateMany({
      where: { sellerId: tx.sellerId, id: target.importId, state: 'running' },
      data: { state: 'done', doneAt: tx.clock.now() },
    }),
  );
  await hint(db, target, run);
}

async function begin(tx: SellerTx, { importId }: Target): Promise<Run | null> {
  const [row] = await query<{ type: Actor['type']; name: string | null }>(
    tx,
    sql`UPDATE order_import SET state = 'running'
        WHERE seller_id = ${tx.sellerId}::uuid AND id = ${importId}::uuid AND state IN ('queued', 'running')
        RETURNING actor_type AS type, actor_name AS name`,
  );
  if (!row) return null;
  const file = await getOrderImportFile(tx, importId);
  return { file, table: readTable(file.content), actor: { type: row.type, name: row.name ?? undefined } };
}

async function findDone(tx: SellerTx, { importId }: Target): Promise<Set<number>> {
  const rows = await tx.prisma.orderImportOrder.findMany({
    where: { sellerId: tx.sellerId, importId },
    select: { position: true },
  });
  return new Set(rows.map((row) => row.position));
}

async function takeInOrNote(
  db: Database,
  target: Target,
  run: Run,
  order: Numbered,
  logger: Logger,
): Promise<void> {
  try {
    await db.withSeller(target.sellerId, (tx) => takeIn(tx, target, run, order));
  } catch (error) {
    if (isPassingFault(error)) throw error;
    logger.error({ err: error, ...target, lines: order.lines }, 'an order of a file could not be taken in');
    await db.withSeller(target.sellerId, (tx) => noteFailure(tx, target, run, order));
  }
}

async function takeIn(tx: SellerTx, target: Target, run: Run, { position, order }: Numbered): Promise<void> {
  if (!(await claim(tx, target, position, 'existing'))) return;
  const { channelId } = run.file;
  const { orderId, isNew } = await ingestOrder(tx, { channelId, order, actor: run.actor });
  await execute(
    tx,
    sql`UPDATE order_import_order SET order_id = ${orderId}::uuid, outcome = ${isNew ? 'imported' : 'existing'}
        WHERE seller_id = ${tx.sellerId}::uuid AND import_id = ${target.importId}::uuid AND position = ${position}`,
  );
}

/** Waits for another run that has the same order in its hands, after which there is nothing left to do. */
async function claim(tx: SellerTx, target: Target, position: number, outcome: string): Promise<boolean> {
  const claimed = await execute(
    tx,
    sql`INSERT INTO order_import_order (seller_id, import_id, position, outcome)
        VALUES (${tx.sellerId}::uuid, ${target.importId}::uuid, ${position}, ${outcome}) ON CONFLICT DO NOTHING`,
  );
  return claimed > 0;
}

/** A fault of ours: its lines show as bad, so that they can be handed in again. */
async function noteFailure(
  tx: SellerTx,
  target: Target,
  { table }: Run,
  { position, lines }: Numbered,
): Promise<void> {
  if (!(await claim(tx, target, position, 'failed'))) return;
  await tx.prisma.orderImportBadLine.createMany({
    data: table.rows
      .filter(({ line }) => lines.includes(line))
      .map(({ line, cells }) => ({
        sellerId: tx.sellerId,
        importId: target.importId,
        line,
        cells: [...cells],
        mistakes: [{ code: 'internal_error' }],
      })),
    skipDuplicates: true,
  });
}

async function hint(db: Database, { sellerId }: Target, run: Run | null): Promise<void> {
  if (!run) return;
  await db.withSeller(sellerId, (tx) => publishHint(tx, { topic: 'channel', id: run.file.channelId }));
}
