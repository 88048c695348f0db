import type { Database } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { OrderKey } from '../builders/build-order.ts';
import type { BuiltSeller } from '../builders/build-seller.ts';
import { referenceOf } from '../forwarding/forwarding-harness.ts';
import type { Scenario } from './scenario.ts';
import type { BookedOrder } from './simulated-supplier.ts';

/**
 * The model of a wallet and of an order, which knows only what went in and what the supplier did: a Money Box holds
 * what was paid in less what the supplier charged, nothing stays reserved, and no piece is sent more often than ordered.
 */
export async function findModelFaults(
  db: Database,
  world: {
    scenario: Scenario;
    sellers: readonly BuiltSeller[];
    placed: readonly OrderKey[];
    supplied: readonly BookedOrder[];
  },
): Promise<string[]> {
  const { scenario, sellers, placed, supplied } = world;
  const faults: string[] = [];
  const suppliedTo = ({ orderId }: OrderKey) =>
    supplied.filter((order) => order.internalReference.startsWith(referenceOf(orderId)));
  for (const key of placed) {
    const pieces = suppliedTo(key).flatMap((order) => order.products.map((product) => product.reference));
    if (new Set(pieces).size < pieces.length)
      faults.push(`order ${key.orderId} was sent twice: ${pieces.join()}`);
  }
  for (const [index, { sellerId }] of sellers.entries()) {
    const paidIn = scenario.topUpsCents.filter((topUp) => topUp.seller === index).map(({ cents }) => cents);
    const charged = placed
      .filter((key) => key.sellerId === sellerId)
      .flatMap((key) => suppliedTo(key).map((order) => order.totalCents));
    const expected = sum(paidIn) + (scenario.balancesCents[index] ?? 0) - sum(charged);
    const [purse] = await db.asSystem((tx) =>
      query<{ posted: bigint; held: bigint }>(
        tx,
        sql`SELECT posted_cents AS posted, held_cents AS held FROM account
            WHERE seller_id = ${sellerId}::uuid AND code = 'money_box'`,
      ),
    );
    const [posted, held] = [Number(purse?.posted), Number(purse?.held)];
    if (posted !== expected) faults.push(`Money Box ${index} holds ${posted} instead of ${expected}`);
    if (held !== 0) faults.push(`Money Box ${index} still reserves ${held}`);
  }
  return faults;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, cents) => total + cents, 0);
}
