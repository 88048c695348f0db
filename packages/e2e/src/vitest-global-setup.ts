import { join } from 'node:path';
import { startApiProcess } from '@bestellwerk/testing/processes/start-api-process';
import { startMockSupplierProcess } from '@bestellwerk/testing/processes/start-mock-supplier-process';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { startTestCluster } from '@bestellwerk/testing/test-cluster';
import type { TestProject } from 'vitest/node';
import { buildWebIfStale } from '../../../scripts/build-web.ts';
import { ensureBrowser } from '../../../scripts/run-tests/ensure-browser.ts';
import { launchBrowserServer } from './browser.ts';
import type { Stack } from './stack.ts';

/** So short that a quarantine is over after a few seconds, and long enough for a busy machine. */
const SUPPLIER_TIMES = { SUPPLIER_TIMEOUT_MS: '4000', SUPPLIER_MAX_PROCESSING_MS: '500' };
const MOCK_RATE_PER_SECOND = '200';

/** Starts what every journey uses. Vitest calls the returned function after the last one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parts = new AsyncDisposableStack();
  try {
    const executablePath = await ensureBrowser();
    await buildWebIfStale();
    parts.defer(await startTestCluster());
    const database = parts.use(await createTestDatabase());
    const supplier = parts.use(await startMockSupplierProcess({ env: { MOCK_RATE_PER_SECOND } }));
    const api = parts.use(
      await startApiProcess({
        databaseUrl: database.databaseUrl,
        supplier,
        env: { PAYMENTS: 'demo', CHANNEL_ADDRESSES: 'any', ...SUPPLIER_TIMES },
      }),
    );
    const browser = await launchBrowserServer(executablePath);
    parts.defer(() => browser.close());
    const stack: Stack = {
      url: api.url,
      databaseUrl: database.databaseUrl,
      supplierUrl: supplier.url,
      browserEndpoint: browser.wsEndpoint(),
      apiLog: join(api.dataDir, 'output.log'),
    };
    project.provide('stack', stack);
  } catch (error) {
    await parts.disposeAsync();
    throw error;
  }
  return () => parts.disposeAsync();
}
