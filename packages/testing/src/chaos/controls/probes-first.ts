import type { Finding } from '@bestellwerk/core/ledger-check/finding';
import { query, sql } from '@bestellwerk/db/sql';
import { systemClock } from '@bestellwerk/platform/clock';
import { judge } from '../judge/judge.ts';
import type { Control } from './control.ts';
import { placeMany, waitForParts } from './stage-queries.ts';

const ORDERS = 160;
/** Fewer than open the circuit breaker: while that is open the queue is brought back, and nothing is in the way any more. */
const UNKNOWN = 3;
/** So few calls that the queue lasts far longer than the scenario. */
const PER_SECOND = 5;
const WATCH_MS = 14_000;
/** An outcome that nobody asks about for so long is one that nobody will move while there is other work. */
const MOST_OVERDUE_MS = 8_000;

/** A long queue and a few unknown outcomes: their money stays reserved as long as nobody asks about them. */
export const withoutProbesFirst: Control = async (stage, isOff) => {
  await stage.mock.fault({
    fault: 'timeout_after',
    delayMs: 1_300,
    times: UNKNOWN,
    match: { endpoint: 'order/create' },
  });
  await placeMany(stage, ORDERS, { seller: { balanceCents: 5_000_000 } });
  await stage.startForwarder({ supplierRatePerSecond: PER_SECOND, guards: { probesFirst: !isOff } });
  await waitForParts(stage, 'unknown', 1);
  await systemClock.sleep(WATCH_MS);
  const overdue = await stage.db.asSystem((tx) =>
    query<{ sellerId: string; reference: string; cents: bigint }>(
      tx,
      sql`SELECT seller_id::text AS "sellerId", reference, cost_cents AS cents FROM forwarding_part
          WHERE state = 'unknown' AND not_before < ${new Date(tx.clock.now().getTime() - MOST_OVERDUE_MS)}`,
    ),
  );
  const findings = overdue.map(({ sellerId, reference, cents }): Finding => ({
    kind: 'outcome_nobody_asks_about',
    category: 'openHolds',
    sellerId,
    subject: `part ${reference}`,
    detail: `is unknown, and nobody asked for ${MOST_OVERDUE_MS} ms while others were sent`,
    cents: Number(cents),
  }));
  return [...findings, ...(await judge(stage))];
};
