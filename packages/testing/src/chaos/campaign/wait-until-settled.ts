import { query, sql } from '@bestellwerk/db/sql';
import { systemClock } from '@bestellwerk/platform/clock';
import { resendAtOnce, type Desk, type Resendable } from './press-buttons.ts';

type State = { orders: bigint; resting: bigint; deliveries: bigint };

const PRESS_EVERY_MS = 2_000;

/**
 * Waits until every order of the campaign has been forwarded, pressing „Erneut senden" on what rests, since each of
 * them can be sent. Answers with what is left when the time is over, undefined when nothing is.
 */
export async function waitUntilSettled(desk: Desk, timeoutMs: number): Promise<string | undefined> {
  const { db } = desk.stage;
  const endMs = systemClock.monotonicMs() + timeoutMs;
  let pressAtMs = systemClock.monotonicMs();
  for (;;) {
    const [state] = await db.asSystem((tx) =>
      query<State>(
        tx,
        sql`SELECT (SELECT count(*) FROM orders WHERE status NOT IN ('forwarded', 'shipped')) AS orders,
              (SELECT count(*) FROM orders WHERE status = 'in_progress') AS resting,
              (SELECT count(*) FROM delivery WHERE state = 'received') AS deliveries`,
      ),
    );
    if (state && state.orders === 0n && state.deliveries === 0n) return undefined;
    const nowMs = systemClock.monotonicMs();
    if (nowMs > endMs) {
      return `${state?.orders} orders (${state?.resting} resting) and ${state?.deliveries} deliveries are not settled`;
    }
    if (state && state.resting > 0n && nowMs >= pressAtMs) {
      pressAtMs = nowMs + PRESS_EVERY_MS;
      for (const order of await findResting(desk)) await resendAtOnce(desk, order);
    }
    await systemClock.sleep(200);
  }
}

function findResting(desk: Desk): Promise<Resendable[]> {
  return desk.stage.db.asSystem((tx) =>
    query<Resendable>(
      tx,
      sql`SELECT seller_id AS "sellerId", id FROM orders WHERE status = 'in_progress' ORDER BY placed_at LIMIT 20`,
    ),
  );
}
