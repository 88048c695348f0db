import { systemClock } from '@bestellwerk/platform/clock';
import { makeSeller } from '../../chaos/campaign/make-sellers.ts';
import type { Stage } from '../../chaos/stage/open-stage.ts';
import { waitUntil } from '../../builders/wait-for-order.ts';
import { percentile, type Measurement } from '../bench-result.ts';
import { owner } from '../park-orders.ts';
import { deliverSteadily, type DeliveryPlan } from './deliver-steadily.ts';
import { killAgainAndAgain } from './kill-again-and-again.ts';

export type InboundPlan = DeliveryPlan & {
  /** A second process that works off jobs beside the receiving one and is killed every few seconds. */
  withKills: boolean;
};

const PATIENCE_MS = 300_000;

/**
 * One shop delivers at a steady rate to one process that receives and processes. Throws unless afterwards every order
 * is there exactly once; the time of an answer counts from when the delivery was due.
 */
export async function measureInbound(stage: Stage, plan: InboundPlan): Promise<Measurement[]> {
  const shop = await makeSeller(stage, { balanceCents: 1_000 });
  const api = await stage.startApi();
  const count = plan.perSecond * plan.seconds;
  const killing = plan.withKills ? killAgainAndAgain(stage) : undefined;
  const tookMs = await deliverSteadily(api.url, shop, plan);
  const endedMs = systemClock.monotonicMs();
  const kills = await killing?.stop();
  await waitUntil('every delivery processed', () => isAllDone(stage, shop.webShopId), PATIENCE_MS);
  const drainedMs = systemClock.monotonicMs() - endedMs;
  await requireExactlyOnce(stage, shop.webShopId, count);
  await api.stop();
  const name = plan.withKills ? 'deliveries beside kills' : 'deliveries';
  const note = `${count} at ${plan.perSecond} a second${kills === undefined ? '' : `, ${kills} x kill -9`}; one API process`;
  return [
    { name: `${name}, answer median`, value: percentile(tookMs, 0.5), unit: 'ms', note },
    { name: `${name}, answer p99`, value: percentile(tookMs, 0.99), unit: 'ms', note },
    { name: `${name}, answer worst`, value: percentile(tookMs, 1), unit: 'ms', note },
    {
      name: `${name}, all processed`,
      value: Math.round(drainedMs / 100) / 10,
      unit: 's',
      note: `after the last answer; ${count} orders, each exactly once`,
    },
  ];
}

async function isAllDone(stage: Stage, channelId: string): Promise<boolean> {
  await systemClock.sleep(100);
  const [row] = await owner<{ left: number }>(
    stage,
    `SELECT count(*)::int AS left FROM delivery WHERE channel_id = '${channelId}' AND state = 'received'`,
  );
  return row?.left === 0;
}

async function requireExactlyOnce(stage: Stage, channelId: string, count: number): Promise<void> {
  const [row] = await owner<{ orders: number; ids: number; processed: number }>(
    stage,
    `SELECT (SELECT count(*)::int FROM orders WHERE channel_id = '${channelId}') AS orders,
       (SELECT count(DISTINCT external_id)::int FROM orders WHERE channel_id = '${channelId}') AS ids,
       (SELECT count(*)::int FROM delivery WHERE channel_id = '${channelId}' AND state = 'processed') AS processed`,
  );
  if (row?.orders !== count || row.ids !== count || row.processed !== count) {
    throw new Error(`${count} were delivered, and there are ${JSON.stringify(row)}`);
  }
}
