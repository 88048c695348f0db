import { partReference } from '@bestellwerk/core/forwarding/reference';
import {
  startForwarding,
  type ForwardingOptions,
  type ForwardingService,
} from '@bestellwerk/core/forwarding/start-forwarding';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { systemClock } from '@bestellwerk/platform/clock';
import { silentLogger } from '@bestellwerk/platform/logger';
import { placeOrder, type OrderKey, type OrderPlan } from '../builders/build-order.ts';
import { buildSeller, type BuiltSeller, type SellerPlan } from '../builders/build-seller.ts';
import {
  startMockSupplierProcess,
  type MockSupplierProcess,
} from '../processes/start-mock-supplier-process.ts';
import { createTestDatabase } from '../template-database.ts';
import { controlMock, type MockControl } from './mock-control.ts';

/** Times so short that a quarantine is over after little more than a second. */
export const SHORT_TIMES = { sendDeadlineMs: 500, supplierTimeoutMs: 400, supplierMaxProcessingMs: 300 };
export const SHORT_QUARANTINE_MS = 1_200;

export type HarnessOptions = {
  /** What the supplier allows in a second, and what we take of it unless `forwarding` says otherwise. */
  perSecond?: number;
  forwarding?: Partial<ForwardingOptions>;
};

export type ForwardingHarness = AsyncDisposable & {
  db: Database;
  databaseUrl: string;
  supplier: MockSupplierProcess;
  mock: MockControl;
  seller(plan?: SellerPlan): Promise<BuiltSeller>;
  place(seller: BuiltSeller, plan?: OrderPlan): Promise<OrderKey>;
  /** One more forwarder; it ends with the harness. */
  start(options?: Partial<ForwardingOptions>): ForwardingService;
};

/** A database and a supplier of a test's own, the supplier as a process behind HTTP. No forwarder runs yet. */
export async function forwardingHarness(options: HarnessOptions = {}): Promise<ForwardingHarness> {
  const perSecond = options.perSecond ?? 2_000;
  const database = await createTestDatabase();
  const supplier = await startMockSupplierProcess({ env: { MOCK_RATE_PER_SECOND: String(perSecond) } });
  const db = openDatabase(database.databaseUrl, { max: 8, name: 'test' });
  const services: ForwardingService[] = [];
  return {
    db,
    databaseUrl: database.databaseUrl,
    supplier,
    mock: controlMock(supplier.url),
    seller: (plan) => buildSeller(db, plan),
    place: (seller, plan) => placeOrder(db, seller, plan),
    start(overrides) {
      const service = startForwarding({
        db,
        databaseUrl: database.databaseUrl,
        supplierUrl: supplier.url,
        supplierApiKey: supplier.apiKey,
        supplierRatePerSecond: perSecond,
        concurrency: 8,
        clock: systemClock,
        logger: silentLogger,
        ...SHORT_TIMES,
        ...options.forwarding,
        ...overrides,
      });
      services.push(service);
      return service;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(services.map((service) => service.stop()));
      await db.close();
      await supplier.stop();
      await database.drop();
    },
  };
}

/** What every reference of an order begins with, whatever its round and part. */
export function referenceOf(orderId: string): string {
  return partReference(orderId, 0, 0).slice(0, -'0-0'.length);
}
