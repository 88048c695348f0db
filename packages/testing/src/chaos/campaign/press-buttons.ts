import { query, sql } from '@bestellwerk/db/sql';
import { systemClock } from '@bestellwerk/platform/clock';
import type { Choices } from '../seeded-choices.ts';
import type { Stage } from '../stage/open-stage.ts';
import { callApi } from './call-api.ts';
import type { CampaignCounts } from './campaign-counts.ts';
import type { CampaignSeller } from './make-sellers.ts';

export type Desk = {
  stage: Stage;
  urls: readonly string[];
  sellers: readonly CampaignSeller[];
  choices: Choices;
  counts: CampaignCounts;
  paidInCents: Map<string, number>;
};

const PRESSES_AT_ONCE = 5;

/** „Erneut senden", pressed several times at once on one order after the other, stuck ones first. */
export async function pressResend(desk: Desk, plan: { presses: number; durationMs: number }): Promise<void> {
  const rounds = Math.ceil(plan.presses / PRESSES_AT_ONCE);
  for (let round = 0; round < rounds; round += 1) {
    await systemClock.sleep(plan.durationMs / rounds);
    const [order] = await findResendable(desk.stage, 1).catch(() => []);
    if (order) await resendAtOnce(desk, order);
  }
}

export type Resendable = { sellerId: string; id: string };

export function findResendable({ db }: Stage, limit: number): Promise<Resendable[]> {
  return db.asSystem((tx) =>
    query<Resendable>(
      tx,
      sql`SELECT seller_id AS "sellerId", id FROM orders ORDER BY status = 'in_progress' DESC, random() LIMIT ${limit}::int`,
    ),
  );
}

export async function resendAtOnce(desk: Desk, order: Resendable): Promise<void> {
  const { counts, choices, urls } = desk;
  const token = desk.sellers.find((seller) => seller.sellerId === order.sellerId)?.token ?? '';
  const call = { path: `/orders/${order.id}/resend`, headers: { authorization: `Bearer ${token}` } };
  const answers = await Promise.all(
    Array.from({ length: PRESSES_AT_ONCE }, () => callApi(urls, call, choices)),
  );
  counts.resends += answers.length;
  counts.resendsAccepted += answers.filter(({ status }) => status === 202).length;
}

/** Money for the seller who is short, in small sums that release what waits. */
export async function topUpNowAndThen(
  desk: Desk,
  plan: { topUps: number; durationMs: number },
): Promise<void> {
  for (let count = 0; count < plan.topUps; count += 1) {
    await systemClock.sleep(plan.durationMs / plan.topUps);
    for (const seller of desk.sellers.filter(({ isPoor }) => isPoor)) {
      await topUpOnce(desk, seller, desk.choices.between(2_000, 15_000));
    }
  }
}

/** Tried until it is answered, under one key: paid in once, whatever happens on the way. */
export async function topUpOnce(desk: Desk, seller: CampaignSeller, amountCents: number): Promise<void> {
  desk.counts.topUps += 1;
  const answer = await callApi(
    desk.urls,
    {
      path: '/money-box/top-ups',
      headers: {
        authorization: `Bearer ${seller.token}`,
        'idempotency-key': `top-up ${desk.counts.topUps}`,
      },
      body: JSON.stringify({
        amount: { amountCents, currency: 'EUR' },
        method: 'card',
        resendBlocked: true,
      }),
    },
    desk.choices,
  );
  if (answer.status !== 201) throw new Error(`a top-up was refused: ${answer.status} ${answer.body}`);
  const before = desk.paidInCents.get(seller.sellerId) ?? 0;
  desk.paidInCents.set(seller.sellerId, before + amountCents);
}
