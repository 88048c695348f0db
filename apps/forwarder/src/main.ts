import { startForwarding } from '@bestellwerk/core/forwarding/start-forwarding';
import { systemClock } from '@bestellwerk/platform/clock';
import { EnvError } from '@bestellwerk/platform/env';
import { createLogger } from '@bestellwerk/platform/logger';
import { readServerEnv } from '@bestellwerk/platform/server-env';
import { installShutdown } from '@bestellwerk/platform/shutdown';

/** The calls under way are waited for, and they may take as long as the supplier's time-out. */
const SETTLING_MS = 10_000;

/** The forwarding service alone. Any number may run on one database: what they share is in there. */
async function main(): Promise<void> {
  const env = await readServerEnv(process.env);
  const logger = createLogger({ name: 'forwarder', level: env.logLevel });
  const shutdown = installShutdown({ logger, timeoutMs: env.supplierTimeoutMs + SETTLING_MS });
  const forwarding = startForwarding({
    databaseUrl: env.databaseUrl,
    supplierUrl: env.supplierUrl,
    supplierApiKey: env.supplierApiKey,
    supplierRatePerSecond: env.supplierRatePerSecond,
    supplierTimeoutMs: env.supplierTimeoutMs,
    supplierMaxProcessingMs: env.supplierMaxProcessingMs,
    concurrency: env.forwardingConcurrency,
    clock: systemClock,
    logger,
  });
  shutdown.add('forwarding', () => forwarding.stop());
  process.stdout.write(`${JSON.stringify({ event: 'forwarding', pid: process.pid })}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`✗ ${error instanceof EnvError ? error.message : String(error)}\n`);
  process.exit(1);
}
