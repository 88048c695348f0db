import type { Actor } from '@bestellwerk/core/actor';
import { diffFields } from '@bestellwerk/core/orders/diff-fields';
import { checkOrderData } from '@bestellwerk/domain/check-order';
import type { Plan } from '../orders/plan.ts';
import type { Timeline } from '../orders/timeline.ts';
import { later } from '../orders/timeline.ts';
import type { Random } from '../random.ts';
import { consignmentOf, ownFaults, type Quoted } from '../supplier/ask-supplier.ts';
import { Chronicle, type ChronicleTools } from './chronicle.ts';
import type { OrderRecord, Source } from './record.ts';
import { accept, finish, reserve, ship } from './send-parts.ts';

export type Parcel = {
  reference: string;
  supplierId: string;
  trackingNumber: string | null;
  carrier: string;
};

export type SentStory = {
  plan: Plan;
  quoted: Quoted;
  /** Of the round that went through. */
  times: Timeline;
  shippedAt: Date | null;
  source: Source;
  /** What the supplier's books say, by part. */
  parcels: readonly Parcel[];
  seller: Actor;
  random: Random;
};

/** An order that the supplier accepted: at once, after its payment, or after the seller had mended it. */
export function tellSent(story: SentStory, tools: ChronicleTools): OrderRecord {
  const { plan, quoted, times, random, seller } = story;
  const chronicle = new Chronicle(plan.draft, tools);
  if (plan.mended) mend(chronicle, story, plan.mended);
  else if (!plan.draft.payment.paid) {
    chronicle.record.paid = true;
    chronicle.move(times.startedAt, 'in_progress', []);
    chronicle.note(times.startedAt, 'payment_accepted', seller);
  }
  const isBySeller = plan.mended !== undefined || !plan.draft.payment.paid;
  chronicle.start(times.startedAt, isBySeller ? seller : chronicle.channelActor());
  if (!quoted.quote) throw new Error('an order without a quote cannot be sent');
  const round = chronicle.record.round;
  chronicle.asked(times.quotedAt, renumbered(quoted, round), random.int(90, 700));
  chronicle.quoted(times.quotedAt, quoted.quote);
  for (const part of reserve(chronicle, times.reservedAt, story.source)) {
    const parcel = story.parcels.find((candidate) => candidate.reference === part.reference);
    if (!parcel) throw new Error(`the supplier has no order for ${part.reference}`);
    const call = { durationMs: random.int(120, 900), consignment: consignmentOf(plan.draft) };
    accept(chronicle, times.settledAt, part, { ...call, supplierId: parcel.supplierId });
  }
  finish(chronicle, times.settledAt);
  if (story.shippedAt) ship(chronicle, story.shippedAt, tracked(story.parcels));
  return chronicle.record;
}

/** The question was asked under the reference of its round. */
function renumbered({ check }: Quoted, round: number): Quoted['check'] {
  return round === 1 ? check : { ...check, reference: check.reference.replace(/-1-1$/, `-${round}-1`) };
}

function tracked(parcels: readonly Parcel[]) {
  return parcels.flatMap(({ reference, trackingNumber, carrier }) =>
    trackingNumber === null ? [] : [{ reference, trackingNumber, carrier }],
  );
}

/** First our checks held it, then the seller corrected it and sent it again. */
function mend(
  chronicle: Chronicle,
  { plan, quoted, times, seller, random }: SentStory,
  mended: NonNullable<Plan['mended']>,
): void {
  const { draft } = plan;
  chronicle.hold(draft.receivedAt, chronicle.channelActor(), ownFaults(draft));
  const askedAt = later(draft.receivedAt, random.int(800, 3_000));
  chronicle.asked(askedAt, quoted.check, random.int(90, 700));
  const costCents = quoted.quote?.parts.reduce((sum, part) => sum + part.costCents, 0) ?? null;
  chronicle.inspected(askedAt, [], costCents);
  const editedAt = later(times.startedAt, -random.int(2, 40) * 1_000);
  const items = draft.items.map(({ id, sku, quantity }) => ({ id, sku, quantity, state: 'open' as const }));
  const changes = diffFields({ ...draft, carrier: null, items }, { ...mended, carrier: null, items });
  Object.assign(chronicle.record, mended);
  const found = checkOrderData({ ...mended, items: draft.items });
  if (found.length > 0) throw new Error('the correction does not mend the order');
  const corrected = chronicle.record.reasons.map(({ code, field, since }) => ({
    code,
    field,
    since,
    params: { corrected: true },
  }));
  chronicle.move(editedAt, 'in_progress', corrected);
  chronicle.note(editedAt, 'edited', seller, { changes });
  chronicle.note(times.startedAt, 'resend_requested', seller);
}
