import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLedger } from '@bestellwerk/core/ledger-check/check-ledger';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { placeOrder, type OrderKey } from '../builders/build-order.ts';
import { buildSeller } from '../builders/build-seller.ts';
import { waitUntil } from '../builders/wait-for-order.ts';
import { supplierBook } from '../chaos/judge/judge.ts';
import type { ForwarderPlan } from '../chaos/stage/forwarder-plan.ts';
import { startChaosForwarder } from '../chaos/stage/start-chaos-forwarder.ts';
import { referenceOf, SHORT_TIMES } from '../forwarding/forwarding-harness.ts';
import { controlMock, type MockControl } from '../forwarding/mock-control.ts';
import type { MockSupplierProcess } from '../processes/start-mock-supplier-process.ts';
import type { TestProcess } from '../processes/test-process.ts';
import { createTestDatabase } from '../template-database.ts';
import { crashesOf, outcomeOf, type SweepCase } from './sweep-case.ts';

const PATIENCE_MS = 60_000;
const MARK_PATIENCE_MS = 5_000;

export type SweepStage = { folder: string; supplier: MockSupplierProcess };

/**
 * Lets one order go its way, lets the processes die where the case says, and answers with everything that is wrong
 * in the end; nothing is the only good answer. Cases may run beside each other on one supplier.
 */
export async function runCase(sweepCase: SweepCase, stage: SweepStage): Promise<string[]> {
  const database = await createTestDatabase();
  const db = openDatabase(database.databaseUrl, { max: 2, name: 'sweep' });
  const programs: TestProcess[] = [];
  try {
    const mock = controlMock(stage.supplier.url);
    const key = await placeOrder(db, await buildSeller(db));
    await letFail(mock, key, sweepCase);
    const marksFolder = join(stage.folder, key.orderId);
    await mkdir(marksFolder);
    const plan: ForwarderPlan = {
      databaseUrl: database.databaseUrl,
      supplierUrl: stage.supplier.url,
      supplierApiKey: stage.supplier.apiKey,
      supplierRatePerSecond: 1_000,
      concurrency: 4,
      crashAt: crashesOf(sweepCase),
      marksFolder,
      ...SHORT_TIMES,
    };
    const start = async () =>
      void programs.push(await startChaosForwarder(plan, join(marksFolder, `${programs.length}`)));
    await start();
    if (sweepCase.successor === 'peer') for (const _ of crashesOf(sweepCase)) await start();
    else void restartTheDead(programs, start, crashesOf(sweepCase).length);
    return await watch(db, database.databaseUrl, mock, key, sweepCase, marksFolder);
  } finally {
    for (const program of programs) program.signal('SIGKILL');
    await Promise.all(programs.map((program) => program.ended));
    await db.close();
    await database.drop();
  }
}

function letFail(mock: MockControl, { orderId }: OrderKey, sweepCase: SweepCase): Promise<unknown> {
  const { fault } = outcomeOf(sweepCase);
  if (!fault) return Promise.resolve();
  const endpoint = sweepCase.point.startsWith('quote:') ? 'order/check' : 'order/create';
  return mock.fault({ ...fault, match: { endpoint, reference: `${referenceOf(orderId)}*` } });
}

async function restartTheDead(
  programs: readonly TestProcess[],
  start: () => Promise<void>,
  deaths: number,
): Promise<void> {
  for (let death = 0; death < deaths; death += 1) {
    await programs[death]?.ended;
    await start();
  }
}

async function watch(
  db: Database,
  databaseUrl: string,
  mock: MockControl,
  key: OrderKey,
  sweepCase: SweepCase,
  marksFolder: string,
): Promise<string[]> {
  const { isAccepted } = outcomeOf(sweepCase);
  const faults: string[] = [];
  const status = await waitUntil('the order at its end', () => hurry(db, isAccepted), PATIENCE_MS).catch(
    String,
  );
  if (status !== (isAccepted ? 'forwarded' : 'in_progress')) faults.push(`the order is ${status}`);
  for (const point of crashesOf(sweepCase)) {
    const mark = `crash-${point.replace(':', '-')}`;
    // The point lies behind the commit that the status above was read from, so the mark may follow a moment later.
    const hasDied = async () => (await readdir(marksFolder)).includes(mark);
    await waitUntil(`a death at ${point}`, hasDied, MARK_PATIENCE_MS).catch(() =>
      faults.push(`nobody died at ${point}`),
    );
  }
  const isOurs = (reference: string) => reference.startsWith(referenceOf(key.orderId));
  const ours = await mock.ordersOf(referenceOf(key.orderId));
  const wanted = isAccepted ? 1 : 0;
  if (ours.length !== wanted) faults.push(`${ours.length} supplier orders instead of ${wanted}`);
  const findings = await checkLedger({ databaseUrl, readSupplierBook: () => supplierBook(mock, isOurs) });
  return [...faults, ...findings.map(({ kind, subject, detail }) => `${kind}: ${subject} ${detail}`)];
}

/** What waits to be tried again is due at once. Answers with the status once nobody moves the order any more. */
async function hurry(db: Database, isAccepted: boolean): Promise<string | undefined> {
  const [order] = await db.asSystem((tx) =>
    query<{ status: string; codes: string[] }>(tx, sql`SELECT status, reason_codes AS codes FROM orders`),
  );
  if (order?.status === 'forwarded') return order.status;
  if (order?.status === 'in_progress' && !order.codes.includes('supplier_unavailable')) {
    return isAccepted ? `in_progress (${order.codes.join()})` : order.status;
  }
  await db.asSystem((tx) =>
    execute(
      tx,
      sql`UPDATE orders SET next_attempt_at = ${tx.clock.now()} WHERE next_attempt_at > ${tx.clock.now()}`,
    ),
  );
  return undefined;
}
