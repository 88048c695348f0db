import { checkLedger } from '@bestellwerk/core/ledger-check/check-ledger';
import type { Finding } from '@bestellwerk/core/ledger-check/finding';
import type { SupplierBookOrder } from '@bestellwerk/core/ledger-check/supplier-book';
import type { MockControl } from '../../forwarding/mock-control.ts';
import type { Stage } from '../stage/open-stage.ts';
import { compareWithShops, type ShopBook } from './compare-with-shops.ts';

/** What the independent checker finds, and what the shops would complain about: a book that is outside of ours. */
export async function judge(
  stage: Pick<Stage, 'databaseUrl' | 'mock'>,
  shops?: ShopBook,
): Promise<Finding[]> {
  const findings = await checkLedger({
    databaseUrl: stage.databaseUrl,
    readSupplierBook: () => supplierBook(stage.mock),
  });
  return shops ? [...findings, ...(await compareWithShops(stage, shops))] : findings;
}

/** The mock's own list in the words of the checker. `isOurs` leaves out what belongs to somebody else. */
export async function* supplierBook(
  mock: MockControl,
  isOurs: (reference: string) => boolean = () => true,
): AsyncGenerator<SupplierBookOrder> {
  for (const order of await mock.orders()) {
    if (!isOurs(order.internalReference)) continue;
    yield {
      supplierId: order.id,
      reference: order.internalReference,
      paymentMethod: order.paymentMethod,
      totalCents: order.totalCents,
      products: order.products,
    };
  }
}
