import { findFreePort } from '@bestellwerk/platform/free-port';
import { newSecret } from '@bestellwerk/platform/ids';
import { waitUntilReady } from '@bestellwerk/platform/wait-until-ready';
import { startTestProcess, type TestProcess } from './test-process.ts';

export interface MockSupplierProcess extends TestProcess {
  url: string;
  apiKey: string;
}

export interface MockSupplierProcessOptions {
  /** The same folder and port again: the same supplier after a restart. */
  dataDir?: string;
  port?: number;
  apiKey?: string;
  env?: Readonly<Record<string, string>>;
}

export async function startMockSupplierProcess(
  options: MockSupplierProcessOptions = {},
): Promise<MockSupplierProcess> {
  const port = options.port ?? (await findFreePort());
  const apiKey = options.apiKey ?? newSecret();
  const url = `http://127.0.0.1:${port}`;
  const program = await startTestProcess({
    entry: 'apps/mock-supplier/src/main.ts',
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    env: { HOST: '127.0.0.1', MOCK_SUPPLIER_PORT: String(port), SUPPLIER_API_KEY: apiKey, ...options.env },
    waitUntilReady: (started) => waitUntilReady(`${url}/_mock/catalog`, started),
  });
  return { ...program, url, apiKey };
}
