import type { Exchange } from '@bestellwerk/core/forwarding/supplier/exchange';
import { later } from '../orders/timeline.ts';
import { consignmentOf, type Sent } from '../supplier/ask-supplier.ts';
import { Chronicle, type ChronicleTools } from './chronicle.ts';
import type { OrderRecord, PartRow, Source } from './record.ts';
import { accept, lose, probe, refuse, reserve } from './send-parts.ts';
import type { StuckStory } from './tell-stuck.ts';

/** Orders whose parts were sent and did not all arrive. */
export type HalfwayStory = Omit<StuckStory, 'availableCents'>;

function begin(
  story: HalfwayStory,
  source: Source,
  tools: ChronicleTools,
): { chronicle: Chronicle; parts: PartRow[] } {
  const { plan, quoted, times, random } = story;
  const chronicle = new Chronicle(plan.draft, tools);
  chronicle.start(times.startedAt, chronicle.channelActor());
  chronicle.asked(times.quotedAt, quoted.check, random.int(90, 700));
  if (!quoted.quote) throw new Error('an order without a quote cannot be sent');
  chronicle.quoted(times.quotedAt, quoted.quote);
  return { chronicle, parts: reserve(chronicle, times.reservedAt, source) };
}

function callOf({ plan, random }: HalfwayStory) {
  return { durationMs: random.int(120, 900), consignment: consignmentOf(plan.draft) };
}

/** The first part was accepted, the second refused. */
export function tellPartlySent(
  story: HalfwayStory & { supplierId: string; refusal: Sent },
  tools: ChronicleTools,
): Chronicle {
  const { chronicle, parts } = begin(story, 'money_box', tools);
  const [first, second] = parts;
  if (!first || !second) throw new Error('a partly sent order needs two parts');
  const { settledAt } = story.times;
  accept(chronicle, settledAt, first, { ...callOf(story), supplierId: story.supplierId });
  refuse(chronicle, later(settledAt, 180), second, { ...callOf(story), ...story.refusal });
  chronicle.bringBack(later(settledAt, 180), story.refusal.reasons);
  return chronicle;
}

/** PayPal was to pay, and would not. */
export function tellPaypalRefused(
  story: HalfwayStory & { refusal: Sent },
  tools: ChronicleTools,
): OrderRecord {
  const { chronicle, parts } = begin(story, 'paypal', tools);
  const { settledAt } = story.times;
  for (const part of parts) refuse(chronicle, settledAt, part, { ...callOf(story), ...story.refusal });
  chronicle.bringBack(settledAt, story.refusal.reasons);
  return chronicle.record;
}

const PROBES_AFTER_MS = [2_400, 27_000, 61_000, 240_000];

/** The supplier failed to answer, and does so whenever he is asked about it. */
export function tellOutcomeUnknown(
  story: HalfwayStory & { failure: Exchange; probeFailure: Exchange; nextProbeAt: Date },
  tools: ChronicleTools,
): OrderRecord {
  const { chronicle, parts } = begin(story, 'money_box', tools);
  const [part] = parts;
  if (!part || parts.length > 1) throw new Error('an unknown order has one part');
  const { settledAt } = story.times;
  lose(chronicle, settledAt, part, { ...callOf(story), exchange: story.failure });
  for (const ms of PROBES_AFTER_MS) {
    const durationMs = story.random.int(60, 400);
    probe(chronicle, later(settledAt, ms), part, { exchange: story.probeFailure, durationMs });
  }
  part.notBefore = story.nextProbeAt;
  return chronicle.record;
}
