import type { Finding } from '@bestellwerk/core/ledger-check/finding';
import { quarantineMs } from '@bestellwerk/core/forwarding/forwarding-times';
import { systemClock } from '@bestellwerk/platform/clock';
import { judge } from '../judge/judge.ts';
import type { CampaignPlan } from '../read-chaos-args.ts';
import { seededChoices } from '../seeded-choices.ts';
import { CAMPAIGN_TIMES } from '../stage/forwarder-plan.ts';
import type { Stage } from '../stage/open-stage.ts';
import { newCounts } from './campaign-counts.ts';
import { startCast } from './cast.ts';
import { doHarm } from './do-harm.ts';
import { makeSellers } from './make-sellers.ts';
import { measureUnknown } from './measure-unknown.ts';
import { placeOrders } from './place-orders.ts';
import { campaignFaults } from './plan-faults.ts';
import { pressResend, topUpNowAndThen, topUpOnce, type Desk } from './press-buttons.ts';
import { printTable } from './print-table.ts';
import { waitUntilSettled } from './wait-until-settled.ts';

const ENOUGH_CENTS = 10_000_000;
const LARGEST_ENDING_TOP_UPS = 40;

export type CampaignResult = { findings: Finding[]; left: string | undefined };

/** The whole fault campaign on a stage of its own: traffic and harm together, then peace, then the checker. */
export async function runCampaign(stage: Stage, plan: CampaignPlan): Promise<CampaignResult> {
  const startedMs = systemClock.monotonicMs();
  const choices = seededChoices(plan.seed);
  const counts = newCounts();
  const sellers = await makeSellers(stage, plan.orders);
  const skus = (await stage.mock.catalog()).slice(0, 20).map((article) => article.sku);
  await stage.mock.recogniseDuplicates(plan.recognisesDuplicates);
  const cast = await startCast(stage);
  await stage.mock.seed(plan.seed);
  for (const fault of campaignFaults()) await stage.mock.fault(fault);

  const durationMs = 1_000 * Math.max(20, plan.orders / 50, plan.kills * 2);
  const perThousand = Math.max(1, Math.round(plan.orders / 1_000));
  const harm = { kills: plan.kills, postgresStops: perThousand, pauses: perThousand, durationMs };
  const paidInCents = new Map(sellers.map(({ sellerId, balanceCents }) => [sellerId, balanceCents]));
  const desk: Desk = { stage, urls: cast.apiUrls, sellers, choices, counts, paidInCents };
  const [orders] = await Promise.all([
    placeOrders({ urls: cast.apiUrls, sellers, skus, orders: plan.orders, durationMs }, choices, counts),
    doHarm(stage, cast, harm, seededChoices(plan.seed + 1), counts),
    pressResend(desk, { presses: Math.ceil(plan.orders / 10), durationMs }),
    topUpNowAndThen(desk, { topUps: Math.max(5, Math.round(plan.orders / 100)), durationMs }),
  ]);

  const faults = await stage.mock.faults();
  await stage.mock.clearFaults();
  await makeSolvent(desk, plan.orders);
  const left = await waitUntilSettled(desk, 60_000 + plan.orders * 10);
  const unknown = await measureUnknown(stage.db, quarantineMs(CAMPAIGN_TIMES));
  const findings = await judge(stage, { orders, paidInCents });
  printTable({ plan, counts, faults, unknown, seconds: (systemClock.monotonicMs() - startedMs) / 1_000 });
  return { findings, left };
}

/** Nothing but a fault of ours may keep an order from going at the end. */
async function makeSolvent(desk: Desk, orders: number): Promise<void> {
  const topUps = Math.min(LARGEST_ENDING_TOP_UPS, Math.ceil(orders / 1_500));
  for (const seller of desk.sellers.filter(({ isPoor }) => isPoor)) {
    for (let count = 0; count < topUps; count += 1) await topUpOnce(desk, seller, ENOUGH_CENTS);
  }
}
