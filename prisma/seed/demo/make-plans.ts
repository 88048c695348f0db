import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { Line } from '../goods/choose-lines.ts';
import type { Shelf } from '../goods/shelf.ts';
import type { Ids } from '../ids.ts';
import { createCalendar } from '../orders/calendar.ts';
import type { Draft, SeedChannel } from '../orders/draft.ts';
import { makeDraft } from '../orders/make-draft.ts';
import type { Plan } from '../orders/plan.ts';
import { later } from '../orders/timeline.ts';
import { makePerson } from '../people/make-person.ts';
import type { Random } from '../random.ts';
import { DRY_WINDOW, PAYPAL_WINDOW, type BasketKind, type DemoCase, type When } from './cases.ts';
import { mendableFault, withFault } from '../orders/customer-faults.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DAYS = 60;

export type PlanInput = {
  now: Date;
  orders: number;
  cases: readonly DemoCase[];
  channels: readonly SeedChannel[];
  channelWeights: Partial<Record<ChannelType, number>>;
  channelSkus: ReadonlyMap<string, string>;
  /** Whether this seller's Money Box was empty for a while. */
  hasDryTimes: boolean;
};

type Slot = { placedAt: Date; demoCase: DemoCase };

const REGULAR: DemoCase = { fate: 'sent', when: [DAYS * 24, 0], basket: 'any' };

/** Every order of a seller, oldest first, with what becomes of it. */
export function makePlans(input: PlanInput, tools: { random: Random; ids: Ids; shelf: Shelf }): Plan[] {
  const { random } = tools;
  const slots = input.cases.map((demoCase) => specialSlot(demoCase, input.now, random));
  const calendar = createCalendar(later(input.now, -DAYS * DAY_MS), input.now, random);
  while (slots.length < input.orders) {
    const placedAt = calendar.moment();
    if (input.hasDryTimes && isDry(placedAt, input.now)) continue;
    slots.push({ placedAt, demoCase: REGULAR });
  }
  slots.sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
  const counts = new Map<string, number>();
  return slots.map((slot) => makePlan(slot, input, counts, tools));
}

function specialSlot(demoCase: DemoCase, now: Date, random: Random): Slot {
  const [from, to] = demoCase.when;
  const hoursAgo = to + random.next() * (from - to);
  return { demoCase, placedAt: new Date(Math.floor((now.getTime() - hoursAgo * HOUR_MS) / 1_000) * 1_000) };
}

/** Nothing could be paid then; an hour's margin, since an order is placed before it is paid. */
function isDry(at: Date, now: Date): boolean {
  const hoursAgo = (now.getTime() - at.getTime()) / HOUR_MS;
  return [PAYPAL_WINDOW, DRY_WINDOW].some(([from, to]: When) => hoursAgo <= from + 1 && hoursAgo >= to);
}

function makePlan(
  { placedAt, demoCase }: Slot,
  input: PlanInput,
  counts: Map<string, number>,
  { random, ids, shelf }: { random: Random; ids: Ids; shelf: Shelf },
): Plan {
  const channel = chooseChannel(demoCase, input, random);
  const count = counts.get(channel.id) ?? 0;
  counts.set(channel.id, count + 1);
  const person = makePerson(random, demoCase.country ?? (demoCase.address ? 'DE' : undefined));
  const fault = demoCase.fate === 'mended' ? mendableFault(random) : demoCase;
  const draft = makeDraft(
    {
      channel,
      count,
      placedAt,
      person: withFault(person, fault),
      lines: fillBasket(demoCase.basket, shelf),
      payment: paymentOf(demoCase, channel, placedAt, input, random),
      channelSkus: channel.type === 'woocommerce' ? input.channelSkus : undefined,
      unknownSku: demoCase.channelSku,
      isBargain: demoCase.isBargain,
      note: random.chance(0.04) ? random.pick(NOTES) : undefined,
    },
    random,
    ids,
  );
  return {
    draft,
    fate: demoCase.fate,
    pin: demoCase.pin,
    mended: demoCase.fate === 'mended' ? person : undefined,
  };
}

const NOTES = [
  'Bitte beim Nachbarn abgeben',
  'Geschenk, bitte ohne Rechnung',
  'Klingel defekt, bitte anrufen',
  'Bitte vor Freitag',
] as const;

function chooseChannel(demoCase: DemoCase, input: PlanInput, random: Random): SeedChannel {
  const wanted = input.channels.find((channel) => channel.type === demoCase.channel);
  return (
    wanted ??
    random.weighted(
      input.channels.map((channel) => [channel, input.channelWeights[channel.type] ?? 0] as const),
    )
  );
}

function fillBasket(kind: BasketKind, shelf: Shelf): Line[] {
  switch (kind) {
    case 'plenty':
      return shelf.plenty();
    case 'scarce':
      return shelf.scarce();
    case 'sold_out':
      return shelf.soldOut();
    case 'inactive':
      return shelf.inactive();
    case 'split':
      return shelf.split();
    case 'any':
      return shelf.any();
  }
}

const BANK_TRANSFER_UNPAID: Draft['payment'] = { method: 'bank_transfer', paid: false };

/** One in four of the own shop's customers pays in advance; the money takes a day or two. */
function paymentOf(
  { fate }: DemoCase,
  channel: SeedChannel,
  placedAt: Date,
  { now }: PlanInput,
  random: Random,
): Draft['payment'] | undefined {
  if (fate === 'awaiting_payment') return BANK_TRANSFER_UNPAID;
  const isOldEnough = now.getTime() - placedAt.getTime() > (PAYPAL_WINDOW[0] + 60) * HOUR_MS;
  const paysLater = fate === 'sent' && channel.type === 'own_shop' && isOldEnough && random.chance(0.25);
  return paysLater ? BANK_TRANSFER_UNPAID : undefined;
}
