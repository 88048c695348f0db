import { moneyReasons } from '@bestellwerk/core/forwarding/send/money-reasons';
import type { NewReason } from '@bestellwerk/domain/reasons';
import type { Plan } from '../orders/plan.ts';
import type { Timeline } from '../orders/timeline.ts';
import type { Random } from '../random.ts';
import { ownFaults, type Quoted } from '../supplier/ask-supplier.ts';
import { Chronicle, type ChronicleTools } from './chronicle.ts';

export type StuckStory = {
  plan: Plan;
  quoted: Quoted;
  times: Timeline;
  /** What was free in the Money Box when it was to be paid. */
  availableCents: number;
  random: Random;
};

/** An order that came back from its way, or never began it; its reasons are those that the application finds. */
export function tellStuck(story: StuckStory, tools: ChronicleTools): Chronicle {
  const { plan, times } = story;
  const chronicle = new Chronicle(plan.draft, tools);
  const faults = ownFaults(plan.draft);
  if (faults.length > 0) {
    chronicle.hold(times.startedAt, chronicle.channelActor(), faults);
    inspect(chronicle, story);
  } else {
    chronicle.start(times.startedAt, chronicle.channelActor());
    askAndComeBack(chronicle, story);
  }
  return chronicle;
}

function inspect(chronicle: Chronicle, story: StuckStory): void {
  const { quoted, times, random } = story;
  chronicle.asked(times.quotedAt, quoted.check, random.int(90, 700));
  if (quoted.check.outcome.kind === 'unavailable') return chronicle.inspected(times.quotedAt, [], null);
  const isWhole = quoted.quote !== null && quoted.refusals.length === 0;
  const money = isWhole ? moneyReasonsOf(story) : [];
  chronicle.inspected(times.quotedAt, [...quoted.refusals, ...money], isWhole ? costOf(quoted) : null);
}

function askAndComeBack(chronicle: Chronicle, story: StuckStory): void {
  const { quoted, times, random } = story;
  chronicle.asked(times.quotedAt, quoted.check, random.int(90, 700));
  if (!quoted.quote) return chronicle.bringBack(times.quotedAt, quoted.refusals);
  chronicle.quoted(times.quotedAt, quoted.quote);
  const reasons = [...moneyReasonsOf(story), ...quoted.refusals];
  if (reasons.length === 0) throw new Error(`nothing speaks against order ${story.plan.draft.number}`);
  chronicle.bringBack(times.reservedAt, reasons);
}

function moneyReasonsOf({ plan, quoted, availableCents }: StuckStory): NewReason[] {
  return moneyReasons({
    costCents: costOf(quoted),
    totalCents: plan.draft.totalCents,
    currency: 'EUR',
    isMarginChecked: quoted.refusals.length === 0,
    availableCents,
    hasPaypal: false,
  });
}

function costOf({ quote }: Quoted): number {
  return quote?.parts.reduce((sum, part) => sum + part.costCents, 0) ?? 0;
}
