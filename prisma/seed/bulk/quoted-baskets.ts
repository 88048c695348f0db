import type { QuotedPart } from '@bestellwerk/core/forwarding/quote/quote';
import { quoteKey } from '@bestellwerk/core/forwarding/quote-key';
import type { SupplierClient } from '@bestellwerk/core/forwarding/supplier/supplier-client';
import type { Article } from '../goods/article.ts';
import { chooseLines, type Line } from '../goods/choose-lines.ts';
import { createIds } from '../ids.ts';
import { mapAtOnce } from '../map-at-once.ts';
import type { Draft, SeedChannel } from '../orders/draft.ts';
import { makeDraft } from '../orders/make-draft.ts';
import { makePerson } from '../people/make-person.ts';
import { COUNTRIES, type Country } from '../people/places.ts';
import type { Random } from '../random.ts';
import { askForQuote, consignmentOf, type Quoted } from '../supplier/ask-supplier.ts';

/** Goods with what the supplier asks for them in one country: asked once, ordered many times. */
export type QuotedBasket = { lines: readonly Line[]; parts: readonly QuotedPart[] };

export type QuotedBaskets = {
  pick(country: Country): QuotedBasket;
  /** The quote that this order would have got. */
  quoteFor(draft: Draft, basket: QuotedBasket): Quoted;
};

const CALLS_AT_ONCE = 16;
const FEWEST = 40;

/** Asks for about `count` baskets, more of them for countries where more is ordered. */
export async function askForBaskets(
  supplier: SupplierClient,
  articles: readonly Article[],
  { count, random }: { count: number; random: Random },
): Promise<QuotedBaskets> {
  const wanted = COUNTRIES.flatMap(([country, percent]) =>
    Array.from({ length: Math.max(FEWEST, Math.round((count * percent) / 100)) }, () => country),
  );
  const drafts = wanted.map((country) => sampleDraft(country, chooseLines(random, articles), random));
  const asked = await mapAtOnce(drafts, CALLS_AT_ONCE, async ({ country, lines, draft }) => ({
    country,
    lines,
    quote: (await askForQuote(supplier, draft)).quote,
  }));
  const byCountry = Map.groupBy(asked, ({ country }) => country);
  const baskets = new Map(
    [...byCountry].map(([country, list]) => [
      country,
      list.flatMap(({ lines, quote }) => (quote ? [{ lines, parts: quote.parts }] : [])),
    ]),
  );
  return { pick: (country) => random.pick(baskets.get(country) ?? []), quoteFor };
}

const SAMPLE_CHANNEL: SeedChannel = { sellerId: '', id: '', name: '', type: 'own_shop' };

function sampleDraft(country: Country, lines: readonly Line[], random: Random) {
  const person = makePerson(random, country);
  const input = { channel: SAMPLE_CHANNEL, count: 0, placedAt: new Date(0), person, lines };
  return { country, lines, draft: makeDraft(input, random, createIds(random)) };
}

function quoteFor(draft: Draft, { parts }: QuotedBasket): Quoted {
  const key = quoteKey(consignmentOf(draft), draft.items);
  const ownParts = parts.map((part) => ({
    ...part,
    items: part.items.flatMap(({ sku }) => {
      const item = draft.items.find((candidate) => candidate.supplierSku === sku);
      return item ? [{ itemId: item.id, sku, quantity: item.quantity }] : [];
    }),
  }));
  return {
    quote: { key, parts: ownParts, refusals: [] },
    refusals: [],
    check: {
      outcome: { kind: 'quoted', parts: [], refusals: [] },
      exchange: { durationMs: 0, httpStatus: 200 },
      // A check that finds nothing leaves no attempt here, so nobody looks for its reference.
      reference: '',
    },
  };
}
