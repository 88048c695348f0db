import type { SupplierClient } from '@bestellwerk/core/forwarding/supplier/supplier-client';
import { withFault, mendableFault } from '../orders/customer-faults.ts';
import { keepBooks, type Books, type TopUp } from '../books/keep-books.ts';
import { planTopUps } from '../books/plan-top-ups.ts';
import type { OrderRecord } from '../history/record.ts';
import { schedule } from '../history/schedule.ts';
import { tellOrder } from '../history/tell-order.ts';
import { createIds, type Ids } from '../ids.ts';
import { createCalendar } from '../orders/calendar.ts';
import { makeDraft } from '../orders/make-draft.ts';
import type { Plan } from '../orders/plan.ts';
import { makePerson } from '../people/make-person.ts';
import type { Country } from '../people/places.ts';
import { createRandom, type Random } from '../random.ts';
import { askSupplierAbout, type Asked } from '../supplier/ask-supplier-about.ts';
import type { MockDesk } from '../supplier/mock-desk.ts';
import { drawCase } from './bulk-cases.ts';
import type { BulkSeller } from './bulk-seller.ts';
import type { QuotedBasket, QuotedBaskets } from './quoted-baskets.ts';

export type ChunkTools = { now: Date; baskets: QuotedBaskets; desk: MockDesk; supplier: SupplierClient };
export type ChunkInput = { seller: BulkSeller; seed: string; orders: number; from: Date; to: Date };

/** Some orders of one seller with their side of the ledger. The books begin at zero and end there. */
export type Chunk = { seller: BulkSeller; records: OrderRecord[]; topUps: TopUp[]; books: Books };

const BIG_AMOUNTS = [500_000, 1_000_000, 1_500_000] as const;

export async function makeBulkChunk(input: ChunkInput, tools: ChunkTools): Promise<Chunk> {
  const { seller } = input;
  const { now, desk } = tools;
  const random = createRandom(input.seed);
  const ids = createIds(random);
  const asked = await askAbout(makeOrders(input, tools, random, ids), tools);
  const scheduled = asked.map((order) => schedule(order, now, random));
  const supplierIds = await desk.importOrders(scheduled.flatMap((order) => order.parcels));
  const user = { type: 'user' as const, name: seller.userName };
  const availableCents = () => Number.MAX_SAFE_INTEGER;
  const telling = { ids, now, random, supplierIds, seller: user, availableCents, isSlim: true };
  const records = scheduled.map((order) => tellOrder(order, telling));
  const bookings = records.flatMap((record) => record.bookings);
  const topUps = planTopUps({
    sellerId: seller.sellerId,
    bookings,
    openingCents: 0,
    closingCents: 0,
    amounts: BIG_AMOUNTS,
    random,
    ids,
  });
  return { seller, records, topUps, books: keepBooks(0, topUps, bookings) };
}

type Order = { plan: Plan; basket: QuotedBasket };

function makeOrders(
  { seller, orders, from, to }: ChunkInput,
  tools: ChunkTools,
  random: Random,
  ids: Ids,
): Order[] {
  const calendar = createCalendar(from, to, random);
  const moments = Array.from({ length: orders }, () => calendar.moment()).toSorted(
    (a, b) => a.getTime() - b.getTime(),
  );
  return moments.map((placedAt) => makeOrder(placedAt, seller, tools, random, ids));
}

function makeOrder(
  placedAt: Date,
  seller: BulkSeller,
  { now, baskets }: ChunkTools,
  random: Random,
  ids: Ids,
): Order {
  const bulkCase = drawCase(placedAt, now, random);
  const channel = random.pick(seller.channels);
  const count = seller.counts.get(channel.id) ?? 0;
  seller.counts.set(channel.id, count + 1);
  const needsGerman = bulkCase.fault?.address && !bulkCase.fault.country;
  const person = makePerson(random, bulkCase.fault?.country ?? (needsGerman ? 'DE' : undefined));
  const fault = bulkCase.fate === 'mended' ? mendableFault(random) : (bulkCase.fault ?? {});
  const basket = baskets.pick(person.shippingAddress.country as Country);
  const isWaiting = bulkCase.fate === 'awaiting_payment';
  const draft = makeDraft(
    {
      channel,
      count,
      placedAt,
      person: withFault(person, fault),
      lines: basket.lines,
      payment: isWaiting ? { method: 'bank_transfer', paid: false } : undefined,
      unknownSku: bulkCase.unknownSku,
      isBargain: bulkCase.isBargain,
    },
    random,
    ids,
  );
  const plan: Plan = {
    draft,
    fate: bulkCase.fate,
    pin: bulkCase.pin,
    availableCents: bulkCase.isUnpaid ? random.int(40, 900) : undefined,
    mended: bulkCase.fate === 'mended' ? person : undefined,
  };
  return { plan, basket };
}

/** Only what the supplier refuses in words of his own is asked about one by one. */
async function askAbout(orders: readonly Order[], tools: ChunkTools): Promise<Asked[]> {
  const isOdd = ({ plan, basket }: Order) =>
    plan.pin !== undefined ||
    plan.fate === 'paypal_refused' ||
    basket.lines.some(({ article }, index) => plan.draft.items[index]?.supplierSku !== article.sku);
  const odd = await askSupplierAbout(
    orders.filter(isOdd).map(({ plan }) => plan),
    tools,
  );
  const answers = new Map(odd.map((order) => [order.plan, order]));
  return orders.map(
    ({ plan, basket }) => answers.get(plan) ?? { plan, quoted: tools.baskets.quoteFor(plan.draft, basket) },
  );
}
