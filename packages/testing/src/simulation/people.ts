import { createTopUp } from '@bestellwerk/core/money-box/create-top-up';
import { resendBlocked } from '@bestellwerk/core/orders/resend-blocked';
import type { Database } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { actOn } from '../builders/act-on-order.ts';
import { placeOrder, type OrderKey } from '../builders/build-order.ts';
import type { BuiltSeller } from '../builders/build-seller.ts';
import type { PlannedOrder, Press, Scenario } from './scenario.ts';
import { skuOf } from './simulated-supplier.ts';

export type People = {
  /** The orders that have arrived so far. */
  placed: readonly OrderKey[];
  areDone(): boolean;
};

/** Shops and sellers, each at their own pace: orders arrive, buttons are pressed, money is paid in. */
export function letPeopleAct(
  scenario: Scenario,
  sellers: readonly BuiltSeller[],
  { enter, report }: { enter: (name: string) => Database; report: (fault: string) => void },
): People {
  const placed: OrderKey[] = [];
  let busy = 0;

  function begin(work: () => Promise<void>): void {
    busy += 1;
    work()
      .catch((error: unknown) => report(`a person met an error: ${String(error)}`))
      .finally(() => (busy -= 1));
  }

  async function order(plan: PlannedOrder, index: number): Promise<void> {
    const seller = sellers[plan.seller];
    if (!seller) throw new Error('no such seller');
    const items = plan.warehouses.map((warehouse) => ({ sku: skuOf(warehouse) }));
    const key = await placeOrder(enter(`shop ${index}`), seller, { items });
    placed.push(key);
    plan.presses.forEach((presses, finger) => begin(() => press(key, presses, `finger ${index}.${finger}`)));
  }

  async function press(key: OrderKey, presses: readonly Press[], name: string): Promise<void> {
    const hand = actOn(enter(name), key);
    for (const each of presses) {
      try {
        if (each === 'resend') await hand.resend();
        else if (each === 'cancel') await hand.cancel();
        else await hand.markManuallySent();
      } catch (error) {
        // Not possible in this status: somebody was faster.
        if (!(error instanceof Refusal)) throw error;
      }
    }
  }

  async function payIn(seller: BuiltSeller, amountCents: number, name: string): Promise<void> {
    const db = enter(name);
    await db.withSeller(seller.sellerId, (tx) =>
      createTopUp(tx, { amountCents, method: 'card', resendBlocked: false, settleAtOnce: true }),
    );
    await db.withSeller(seller.sellerId, (tx) => resendBlocked(tx, { limit: 10 }));
  }

  scenario.orders.forEach((plan, index) => begin(() => order(plan, index)));
  scenario.topUpsCents.forEach(({ seller, cents }, index) => {
    const payer = sellers[seller];
    if (payer) begin(() => payIn(payer, cents, `payer ${index}`));
  });
  return { placed, areDone: () => busy === 0 };
}
