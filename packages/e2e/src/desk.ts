import type { Database } from '@bestellwerk/db/database';
import { actOn } from '@bestellwerk/testing/builders/act-on-order';
import { placeOrder, type OrderKey, type OrderPlan } from '@bestellwerk/testing/builders/build-order';
import { buildSeller, type BuiltSeller, type SellerPlan } from '@bestellwerk/testing/builders/build-seller';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';

const PASSWORD = 'korrekt-pferd-batterie';

export type DeskPlan = Omit<SellerPlan, 'password'> & {
  /** Leaves the seller in front of the sign-in. */
  signedOut?: boolean;
};

export type PlacedOrder = OrderKey & {
  number: string;
  path: string;
  read: ReturnType<typeof actOn>['read'];
};

/** A seller of the journey's own at the desk, with what the outside world may do meanwhile. */
export type Desk = BuiltSeller & {
  password: string;
  /** Hands an order in as the seller's channel would, with a number as people read it. */
  place(plan?: OrderPlan): Promise<PlacedOrder>;
  /** Opens the order's page and waits until it stands. */
  open(order: PlacedOrder): Promise<void>;
};

let numbers = 1000;

export async function openDesk(db: Database, page: Page, plan: DeskPlan = {}): Promise<Desk> {
  const { signedOut, ...sellerPlan } = plan;
  const seller = await buildSeller(db, { ...sellerPlan, password: PASSWORD });
  if (!signedOut) {
    const answer = await page.request.post('/api/v1/session', {
      data: { email: seller.email, password: PASSWORD },
    });
    expect(answer.status()).toBe(200);
  }
  return {
    ...seller,
    password: PASSWORD,
    async place(orderPlan) {
      const number = `E-${(numbers += 1)}`;
      const key = await placeOrder(db, seller, { number, ...orderPlan });
      return { ...key, number, path: `/bestellungen/${key.orderId}`, read: actOn(db, key).read };
    },
    async open(order) {
      await page.goto(order.path);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(order.number, { timeout: 15_000 });
    },
  };
}
