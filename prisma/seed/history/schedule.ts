import type { MockImportedOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { Plan } from '../orders/plan.ts';
import { later, shippingTime, timeline, type Timeline } from '../orders/timeline.ts';
import type { Random } from '../random.ts';
import { parcelsOf } from '../supplier/parcels.ts';
import type { Asked } from '../supplier/ask-supplier-about.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** An order with the times of its last round, and what the supplier keeps of it. */
export type Scheduled = Asked & { times: Timeline; shippedAt: Date | null; parcels: MockImportedOrder[] };

/** Fixes when everything happens. Some of the youngest accepted orders have not been handed over yet. */
export function schedule(asked: Asked, now: Date, random: Random): Scheduled {
  const { plan } = asked;
  const times = timeline(startOf(plan, random), random);
  const shippedAt = shippedAtOf(plan, times, now, random);
  return { ...asked, times, shippedAt, parcels: acceptedParcels(asked, times, shippedAt, random) };
}

function startOf({ draft, fate }: Plan, random: Random): Date {
  const { receivedAt } = draft;
  if (fate === 'mended') return later(receivedAt, random.int(12, 28 * 60) * MINUTE_MS);
  if (fate === 'sent' && !draft.payment.paid) return later(receivedAt, random.int(20, 55) * HOUR_MS);
  return later(receivedAt, random.int(40, 900));
}

function shippedAtOf({ fate }: Plan, { settledAt }: Timeline, now: Date, random: Random): Date | null {
  if (!['sent', 'sent_by_paypal', 'mended', 'rest_cancelled'].includes(fate)) return null;
  const at = shippingTime(settledAt, random);
  const isYoung = now.getTime() - settledAt.getTime() < 96 * HOUR_MS;
  return at < later(now, -HOUR_MS) && !(isYoung && random.chance(0.4)) ? at : null;
}

function acceptedParcels(
  { plan, quoted }: Asked,
  times: Timeline,
  shippedAt: Date | null,
  random: Random,
): MockImportedOrder[] {
  const isPartly = plan.fate === 'partly_sent' || plan.fate === 'rest_cancelled';
  const isSent = ['sent', 'sent_by_paypal', 'sent_lately', 'mended', 'recalled'].includes(plan.fate);
  if (!quoted.quote || (!isPartly && !isSent)) return [];
  const shipment = {
    orderId: plan.draft.id,
    round: plan.fate === 'mended' ? 2 : 1,
    quote: quoted.quote,
    source: plan.fate === 'sent_by_paypal' ? ('paypal' as const) : ('money_box' as const),
    acceptedAt: times.settledAt,
    shippedAt,
    country: plan.draft.shippingAddress.country,
    parts: isPartly ? 1 : undefined,
  };
  return parcelsOf(shipment, random);
}
