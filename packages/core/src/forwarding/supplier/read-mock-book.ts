import { mockOrderSchema } from '@bestellwerk/contracts/mock-supplier/order';
import { z } from 'zod';
import type { SupplierBookOrder } from '../../ledger-check/supplier-book.ts';

const PAGE = 20_000;
const TIMEOUT_MS = 60_000;

const pageSchema = z.array(
  mockOrderSchema.pick({
    id: true,
    internalReference: true,
    paymentMethod: true,
    totalCents: true,
    products: true,
  }),
);

/**
 * The list of all orders that the mock supplier shows; null where the supplier shows none, as the real one does.
 * Throws when he cannot be reached.
 */
export async function findMockBook(
  supplierUrl: string,
): Promise<(() => AsyncGenerator<SupplierBookOrder>) | null> {
  const answer = await ask(supplierUrl, { afterId: '0', limit: '1' });
  const isList = answer.ok && pageSchema.safeParse(await answer.json().catch(() => null)).success;
  return isList ? () => readMockBook(supplierUrl) : null;
}

async function* readMockBook(supplierUrl: string): AsyncGenerator<SupplierBookOrder> {
  let afterId = '0';
  for (;;) {
    const page = pageSchema.parse(await (await ask(supplierUrl, { afterId, limit: String(PAGE) })).json());
    for (const { id, internalReference, paymentMethod, totalCents, products } of page) {
      yield { supplierId: id, reference: internalReference, paymentMethod, totalCents, products };
    }
    const last = page.at(-1);
    if (last === undefined) return;
    afterId = last.id;
  }
}

function ask(supplierUrl: string, query: Record<string, string>): Promise<Response> {
  const url = `${supplierUrl.replace(/\/$/, '')}/_mock/orders?${new URLSearchParams(query).toString()}`;
  return fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
}
