import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quarantineMs } from '@bestellwerk/core/forwarding/forwarding-times';
import { partReference } from '@bestellwerk/core/forwarding/reference';
import {
  startForwarding,
  type ForwardingOptions,
  type ForwardingService,
} from '@bestellwerk/core/forwarding/start-forwarding';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { execute, sql } from '@bestellwerk/db/sql';
import { systemClock } from '@bestellwerk/platform/clock';
import { silentLogger } from '@bestellwerk/platform/logger';
import { placeOrder, type OrderKey, type OrderPlan } from '../builders/build-order.ts';
import { buildSeller, type BuiltSeller, type SellerPlan } from '../builders/build-seller.ts';
import { actOn } from '../builders/act-on-order.ts';
import { startMockSupplierProcess } from '../processes/start-mock-supplier-process.ts';
import { createTestDatabase } from '../template-database.ts';
import { controlMock, type MockControl } from './mock-control.ts';

/** Short enough for a quarantine of two and a half seconds, long enough for a machine that has other things to do. */
export const SHORT_TIMES = { sendDeadlineMs: 1_000, supplierTimeoutMs: 600, supplierMaxProcessingMs: 300 };
export const SHORT_QUARANTINE_MS = quarantineMs(SHORT_TIMES);

export type HarnessOptions = {
  /** What the supplier allows in a second, and what we take of it unless `forwarding` says otherwise. */
  perSecond?: number;
  forwarding?: Partial<ForwardingOptions>;
};

export type ForwardingHarness = AsyncDisposable & {
  db: Database;
  databaseUrl: string;
  supplier: { url: string; apiKey: string };
  mock: MockControl;
  /** As kill -9 does: what the supplier had accepted stays in its books. */
  killSupplier(): Promise<void>;
  /** The same supplier again, on the same port. */
  restartSupplier(): Promise<void>;
  on(key: OrderKey): ReturnType<typeof actOn>;
  /** Makes every order that waits to be tried again by itself due now. */
  hurryRetries(): Promise<void>;
  seller(plan?: SellerPlan): Promise<BuiltSeller>;
  place(seller: BuiltSeller, plan?: OrderPlan): Promise<OrderKey>;
  /** One more forwarder; it ends with the harness. */
  start(options?: Partial<ForwardingOptions>): ForwardingService;
  /** Ends all of them in order: what they had sent is stored afterwards. */
  stopForwarders(): Promise<void>;
};

/** A database and a supplier of a test's own, the supplier as a process behind HTTP. No forwarder runs yet. */
export async function forwardingHarness(options: HarnessOptions = {}): Promise<ForwardingHarness> {
  const perSecond = options.perSecond ?? 2_000;
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'bestellwerk-supplier-'));
  const supplierPlan = { dataDir, env: { MOCK_RATE_PER_SECOND: String(perSecond) } };
  let supplier = await startMockSupplierProcess(supplierPlan);
  const { url, apiKey } = supplier;
  const db = openDatabase(database.databaseUrl, { max: 8, name: 'test' });
  const services: ForwardingService[] = [];
  const stopForwarders = async () => void (await Promise.all(services.map((service) => service.stop())));
  return {
    db,
    databaseUrl: database.databaseUrl,
    supplier: { url, apiKey },
    mock: controlMock(url),
    async killSupplier() {
      supplier.signal('SIGKILL');
      await supplier.ended;
    },
    async restartSupplier() {
      supplier = await startMockSupplierProcess({ ...supplierPlan, apiKey, port: Number(new URL(url).port) });
    },
    on: (key) => actOn(db, key),
    async hurryRetries() {
      await db.asSystem((tx) =>
        execute(
          tx,
          sql`UPDATE orders SET next_attempt_at = ${tx.clock.now()} WHERE next_attempt_at IS NOT NULL`,
        ),
      );
    },
    seller: (plan) => buildSeller(db, plan),
    place: (seller, plan) => placeOrder(db, seller, plan),
    start(overrides) {
      const service = startForwarding({
        databaseUrl: database.databaseUrl,
        supplierUrl: url,
        supplierApiKey: apiKey,
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
    stopForwarders,
    async [Symbol.asyncDispose]() {
      await stopForwarders();
      await db.close();
      await supplier.stop();
      await rm(dataDir, { recursive: true, force: true });
      await database.drop();
    },
  };
}

/** What every reference of an order begins with, whatever its round and part. */
export function referenceOf(orderId: string): string {
  return partReference(orderId, 0, 0).slice(0, -'0-0'.length);
}
