import { findMockBook } from '@bestellwerk/core/forwarding/supplier/read-mock-book';
import type { SupplierBookOrder } from '@bestellwerk/core/ledger-check/supplier-book';
import { seedDemo } from '../../../../prisma/seed/demo/seed-demo.ts';
import { FakeClock } from '../../src/fake-clock.ts';
import { startMockSupplierProcess } from '../../src/processes/start-mock-supplier-process.ts';
import { createTestDatabase } from '../../src/template-database.ts';

export type SeededBooks = {
  databaseUrl: string;
  supplierUrl: string;
  supplierApiKey: string;
  supplierBook: SupplierBookOrder[];
};

/** The demo, written into a database and a supplier of the caller's own. */
export async function seedBooks(
  stack: AsyncDisposableStack,
  now = '2026-11-23T12:00:00.000Z',
): Promise<SeededBooks> {
  const database = stack.use(await createTestDatabase());
  const supplier = stack.use(await startMockSupplierProcess());
  const instance = {
    databaseUrl: database.databaseUrl,
    supplierUrl: supplier.url,
    supplierApiKey: supplier.apiKey,
  };
  await seedDemo({
    ...instance,
    appSecret: 'application-secret-that-is-only-for-tests',
    clock: new FakeClock(now),
  });
  return { ...instance, supplierBook: await readSupplierBook(supplier.url) };
}

export async function readSupplierBook(supplierUrl: string): Promise<SupplierBookOrder[]> {
  const read = await findMockBook(supplierUrl);
  if (!read) throw new Error('the mock shows no list');
  const book: SupplierBookOrder[] = [];
  for await (const order of read()) book.push(order);
  return book;
}
