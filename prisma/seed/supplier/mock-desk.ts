import { mockArticleSchema } from '@bestellwerk/contracts/mock-supplier/catalogue';
import type { MockImportedOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { MockPin } from '@bestellwerk/contracts/mock-supplier/pin';
import { z } from 'zod';
import type { Article } from '../goods/article.ts';

/** The mock supplier's control calls that a seed needs. */
export type MockDesk = {
  listArticles(): Promise<Article[]>;
  addPins(pins: readonly MockPin[]): Promise<void>;
  putStock(sku: string, quantity: number): Promise<void>;
  /** Books orders of the past, and answers with their ids by reference. */
  importOrders(orders: readonly MockImportedOrder[]): Promise<Map<string, string>>;
  /** Runs `work` without the rate limit that a client has to keep otherwise. */
  withoutRateLimit<Result>(work: () => Promise<Result>): Promise<Result>;
};

const LIFTED_PER_SECOND = 100_000;
const TIMEOUT_MS = 120_000;

/** Null where the supplier is not a mock that listens to us: then there is nobody to keep the other side's books. */
export async function findMockDesk(supplierUrl: string): Promise<MockDesk | null> {
  const desk = openMockDesk(supplierUrl);
  const articles = await desk.listArticles().catch(() => []);
  return articles.length > 0 ? desk : null;
}

function openMockDesk(supplierUrl: string): MockDesk {
  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${supplierUrl.replace(/\/$/, '')}/_mock/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok) throw new Error(`the mock supplier answered ${method} ${path} with ${answer.status}`);
    return answer.json();
  }

  return {
    listArticles: async () => z.array(mockArticleSchema).parse(await call('GET', 'catalog')),
    addPins: async (pins) => void (await call('POST', 'pins', { pins })),
    putStock: async (sku, quantity) => void (await call('PUT', `stock/${sku}`, { quantity })),
    async importOrders(orders) {
      if (orders.length === 0) return new Map();
      const { ids } = z.object({ ids: z.array(z.string()) }).parse(await call('POST', 'orders', { orders }));
      return new Map(orders.map((order, index) => [order.internalReference, ids[index] ?? '']));
    },
    async withoutRateLimit(work) {
      const limit = z.object({ perSecond: z.int() }).parse(await call('GET', 'rate-limit'));
      await call('PUT', 'rate-limit', { perSecond: LIFTED_PER_SECOND });
      try {
        return await work();
      } finally {
        await call('PUT', 'rate-limit', { perSecond: limit.perSecond });
      }
    },
  };
}
