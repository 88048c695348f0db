import { retailCents } from '../goods/article.ts';
import type { Line } from '../goods/choose-lines.ts';
import type { Ids } from '../ids.ts';
import type { Person } from '../people/make-person.ts';
import type { Random } from '../random.ts';
import { channelNumbers } from './channel-numbers.ts';
import type { Draft, DraftItem, SeedChannel } from './draft.ts';
import { later, receiptDelayMs } from './timeline.ts';

const SHIPPING_FEE_CENTS = 490;
const FREE_FROM_CENTS = 5_000;

export type DraftInput = {
  channel: SeedChannel;
  /** How many orders this channel had before. */
  count: number;
  placedAt: Date;
  person: Person;
  lines: readonly Line[];
  payment?: Draft['payment'];
  /** The channel's own name of an article, by the supplier's. */
  channelSkus?: ReadonlyMap<string, string>;
  unknownSku?: string;
  isBargain?: boolean;
  note?: string;
};

/** An order as it arrives at its channel and, a moment later, here. */
export function makeDraft(input: DraftInput, random: Random, ids: Ids): Draft {
  const { channel, placedAt, person } = input;
  const receivedAt = later(placedAt, receiptDelayMs(random));
  const { externalId, number, url } = channelNumbers(channel.type, input.count, random);
  const id = ids.make(receivedAt);
  const items = input.lines.map((line, index) => makeItem(line, index, input, ids.make(receivedAt)));
  return {
    sellerId: channel.sellerId,
    id,
    channel,
    externalId,
    number,
    placedAt,
    receivedAt,
    payment: input.payment ?? { method: 'prepaid', paid: true },
    customer: person.customer,
    shippingAddress: person.shippingAddress,
    items,
    totalCents: totalOf(items, input),
    note: input.note,
    channelUrl: url,
  };
}

function makeItem({ article, quantity }: Line, index: number, input: DraftInput, id: string): DraftItem {
  const isUnknown = input.unknownSku !== undefined && index === 0;
  const channelSku = input.channelSkus?.get(article.sku) ?? article.sku;
  return {
    id,
    sku: isUnknown ? (input.unknownSku ?? '') : channelSku,
    supplierSku: isUnknown ? (input.unknownSku ?? '') : article.sku,
    title: article.name,
    quantity,
    unitPriceCents: input.isBargain ? article.wholesaleCents + 90 : retailCents(article),
  };
}

/** Marketplaces ship free of charge, and so does nobody who sells below cost ask for more. */
function totalOf(items: readonly DraftItem[], { channel, isBargain = false }: DraftInput): number {
  const goods = items.reduce((sum, item) => sum + item.quantity * item.unitPriceCents, 0);
  const isFree =
    isBargain || channel.type === 'amazon' || channel.type === 'ebay' || goods >= FREE_FROM_CENTS;
  return isFree ? goods : goods + SHIPPING_FEE_CENTS;
}
