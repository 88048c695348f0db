import type { SupplierClient } from '@bestellwerk/core/forwarding/supplier/supplier-client';
import { evergreens, type Article } from '../goods/article.ts';
import type { Shelf } from '../goods/shelf.ts';
import type { OrderRecord } from '../history/record.ts';
import { createIds } from '../ids.ts';
import type { SeedChannel } from '../orders/draft.ts';
import type { Fate } from '../orders/plan.ts';
import { later } from '../orders/timeline.ts';
import { createRandom } from '../random.ts';
import type { MockDesk } from '../supplier/mock-desk.ts';
import type { DeliveryRow, SkuMappingRow } from '../write/seller-tables.ts';
import { askSupplierAbout } from '../supplier/ask-supplier-about.ts';
import { DRY_WINDOW } from './cases.ts';
import { foundSeller, type FoundedSeller } from './found-seller.ts';
import { dryAvailableCents, fundDemo, type Funding } from './fund-demo.ts';
import { makeDeliveries } from './make-deliveries.ts';
import { makePlans } from './make-plans.ts';
import { schedule } from '../history/schedule.ts';
import type { DemoSeller } from './sellers.ts';
import { tellOrder } from '../history/tell-order.ts';

export type ToldSeller = FoundedSeller &
  Funding & { skuMappings: SkuMappingRow[]; records: OrderRecord[]; deliveries: DeliveryRow[] };

export type DemoTools = {
  now: Date;
  seed: string;
  articles: readonly Article[];
  shelf: Shelf;
  desk: MockDesk;
  supplier: SupplierClient;
};

/** Their reasons depend on what was in the Money Box, so they are told after the payments. */
const UNPAID_FATES: readonly Fate[] = ['stuck', 'cancelled', 'manually_sent', 'awaiting_payment'];

/** Sixty days of one seller, from the first order to what waits on the desk today. */
export async function tellSeller(spec: DemoSeller, tools: DemoTools): Promise<ToldSeller> {
  const { now, shelf, desk } = tools;
  const random = createRandom(`${tools.seed}:${spec.key}`);
  const ids = createIds(random);
  const seller = foundSeller(spec, now, ids);
  const { sellerId, channels } = seller;
  const skuMappings = mapSkus(spec, channels, tools.articles, later(seller.createdAt, 3_600_000));
  const plans = makePlans(
    {
      now,
      orders: spec.orders,
      cases: spec.cases,
      channels,
      channelWeights: Object.fromEntries(spec.channels.map(({ type, weight }) => [type, weight])),
      channelSkus: new Map(skuMappings.map((row) => [row.supplierSku, row.channelSku])),
      hasDryTimes: spec.hasDryTimes,
    },
    { random, ids, shelf },
  );
  const asked = await askSupplierAbout(plans, tools);
  const scheduled = asked.map((order) => schedule(order, now, random));
  const supplierIds = await desk.importOrders(
    scheduled.flatMap((order) => order.parcels).toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  );
  const telling = { ids, now, random, supplierIds, seller: { type: 'user' as const, name: spec.userName } };
  const isPaid = (fate: Fate) => !UNPAID_FATES.includes(fate);
  const paid = scheduled
    .filter(({ plan }) => isPaid(plan.fate))
    .map((order) => tellOrder(order, { ...telling, availableCents: () => 0 }));
  const funding = fundDemo(paid, { sellerId, now, random, ids }, spec.hasDryTimes);
  const availableCents = availability(spec, funding, now);
  const others = scheduled
    .filter(({ plan }) => !isPaid(plan.fate))
    .map((order) => tellOrder(order, { ...telling, availableCents }));
  const drafts = plans.map((plan) => plan.draft);
  return {
    ...funding,
    ...seller,
    skuMappings,
    records: [...paid, ...others],
    deliveries: channels.flatMap((channel) => makeDeliveries(channel, drafts, { ids, now })),
  };
}

function mapSkus(
  { channelSkus }: DemoSeller,
  channels: readonly SeedChannel[],
  articles: readonly Article[],
  updatedAt: Date,
): SkuMappingRow[] {
  const channel = channels.find(({ type }) => type === 'woocommerce');
  const known = evergreens(articles);
  if (!channel) return [];
  return channelSkus.flatMap(([channelSku, index]) => {
    const supplierSku = known[index]?.sku;
    return supplierSku
      ? [{ sellerId: channel.sellerId, channelId: channel.id, channelSku, supplierSku, updatedAt }]
      : [];
  });
}

/** Outside the dry time there was always enough. */
function availability({ hasDryTimes }: DemoSeller, funding: Funding, now: Date): (at: Date) => number {
  const [from, to] = DRY_WINDOW.map((hours) => later(now, -hours * 3_600_000));
  const dryCents = hasDryTimes ? dryAvailableCents(funding, now) : 0;
  return (at) => (hasDryTimes && from && to && at >= from && at < to ? dryCents : Number.MAX_SAFE_INTEGER);
}
