import { createLogger } from '@bestellwerk/platform/logger';
import { installShutdown } from '@bestellwerk/platform/shutdown';
import { readMockEnv } from './read-mock-env.ts';
import { startMockSupplier } from './start-mock-supplier.ts';

const shutdown = installShutdown({ logger: createLogger({ name: 'mock-supplier', level: 'warn' }) });
try {
  const supplier = await startMockSupplier(readMockEnv(process.env));
  shutdown.add('mock supplier', () => supplier.close());
  process.stdout.write(`${JSON.stringify({ event: 'listening', port: supplier.port })}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await shutdown.run('could not start', 1);
}
