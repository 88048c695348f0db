import type { Actor } from '@bestellwerk/core/actor';
import type { MockImportedOrder } from '@bestellwerk/contracts/mock-supplier/order';
import { Chronicle, type ChronicleTools } from './chronicle.ts';
import type { OrderRecord } from './record.ts';
import { ship } from './send-parts.ts';
import { tellOutcomeUnknown, tellPartlySent, tellPaypalRefused } from './tell-halfway.ts';
import { tellSent, type Parcel } from './tell-sent.ts';
import { tellStuck } from './tell-stuck.ts';
import { later } from '../orders/timeline.ts';
import type { Random } from '../random.ts';
import { ownFaults } from '../supplier/ask-supplier.ts';
import type { Scheduled } from './schedule.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

export type Telling = ChronicleTools & {
  now: Date;
  random: Random;
  seller: Actor;
  /** The supplier's order ids by reference. */
  supplierIds: ReadonlyMap<string, string>;
  availableCents: (at: Date) => number;
};

/** What happened to one order, as the application would have written it down. */
export function tellOrder(order: Scheduled, telling: Telling): OrderRecord {
  const { plan, quoted, times, shippedAt } = order;
  const { seller, random } = telling;
  const story = { plan, quoted, times, seller, random };
  const parcels = order.parcels.map((parcel) => parcelOf(parcel, telling));
  switch (plan.fate) {
    case 'sent':
    case 'sent_lately':
    case 'mended':
      return tellSent({ ...story, shippedAt, parcels, source: 'money_box' }, telling);
    case 'sent_by_paypal':
      return tellSent({ ...story, shippedAt, parcels, source: 'paypal' }, telling);
    case 'recalled':
      return recall(tellSent({ ...story, shippedAt: null, parcels, source: 'money_box' }, telling), telling);
    case 'awaiting_payment':
      return new Chronicle(plan.draft, telling, ownFaults(plan.draft)).record;
    case 'stuck':
      return tellStuck({ ...story, availableCents: availableFor(order, telling) }, telling).record;
    case 'cancelled':
    case 'manually_sent':
      return decide(order, telling);
    case 'partly_sent':
    case 'rest_cancelled':
      return tellParts(order, parcels, telling);
    case 'paypal_refused':
      return tellPaypalRefused({ ...story, refusal: required(order.sent) }, telling);
    case 'outcome_unknown':
      return tellOutcomeUnknown(
        {
          ...story,
          failure: required(order.sent).exchange,
          probeFailure: required(order.lookUp),
          nextProbeAt: later(telling.now, random.int(15, 75) * 1_000),
        },
        telling,
      );
  }
}

function parcelOf(parcel: MockImportedOrder, { supplierIds }: Telling): Parcel {
  const { internalReference: reference, trackingNumber = null, carrier = 'gls' } = parcel;
  return { reference, trackingNumber, carrier, supplierId: required(supplierIds.get(reference)) };
}

function availableFor({ plan, times }: Scheduled, telling: Telling): number {
  return plan.availableCents ?? telling.availableCents(times.reservedAt);
}

/** The channel cancelled it after it had left us: only a person can stop it now. */
function recall(record: OrderRecord, telling: Telling): OrderRecord {
  const at = later(record.updatedAt, 5 * HOUR_MS);
  const { channel } = record.draft;
  const raised = { id: telling.ids.make(at), kind: 'stop_at_supplier' as const, createdAt: at, doneAt: null };
  record.followUps.push(raised);
  record.events.push({
    id: telling.ids.make(at),
    at,
    kind: 'channel_cancelled',
    actorType: 'channel',
    actorName: channel.name,
    data: { code: 'cancelled' },
  });
  return record;
}

/** The seller gave up on it after a while: cancelled it, or ordered by hand. Most follow-ups are done. */
function decide(order: Scheduled, telling: Telling): OrderRecord {
  const { plan, quoted, times } = order;
  const { random, seller } = telling;
  const story = { plan, quoted, times, random };
  const chronicle = tellStuck({ ...story, availableCents: availableFor(order, telling) }, telling);
  const at = later(times.settledAt, random.int(40, 30 * 60) * MINUTE_MS);
  chronicle.close(at, seller, plan.fate === 'cancelled' ? 'cancel' : 'mark_manually_sent');
  if (random.chance(0.6)) chronicle.tick(later(at, random.int(2, 90) * MINUTE_MS), seller);
  return chronicle.record;
}

function tellParts(order: Scheduled, parcels: readonly Parcel[], telling: Telling): OrderRecord {
  const { plan, quoted, times, shippedAt } = order;
  const { random, seller } = telling;
  const [parcel] = parcels;
  const story = { plan, quoted, times, random, refusal: required(order.sent) };
  const chronicle = tellPartlySent({ ...story, supplierId: required(parcel?.supplierId) }, telling);
  if (plan.fate === 'partly_sent') return chronicle.record;
  const at = later(times.settledAt, random.int(30, 600) * MINUTE_MS);
  chronicle.close(at, seller, 'cancel');
  chronicle.tick(later(at, random.int(3, 40) * MINUTE_MS), seller);
  if (shippedAt && parcel?.trackingNumber) {
    const { reference, carrier, trackingNumber } = parcel;
    ship(chronicle, new Date(Math.max(shippedAt.getTime(), at.getTime() + HOUR_MS)), [
      { reference, carrier, trackingNumber },
    ]);
  }
  return chronicle.record;
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the story of an order is incomplete');
  return value;
}
