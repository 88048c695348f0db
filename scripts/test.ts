import { globSync } from 'node:fs';
import { silentLogger } from '@bestellwerk/platform/logger';
import { installShutdown } from '@bestellwerk/platform/shutdown';
import { startTestCluster } from '@bestellwerk/testing/test-cluster';
import { buildWebIfStale } from './build-web.ts';
import { seconds, step } from './progress.ts';
import { root } from './root.ts';
import { ensureBrowser } from './run-tests/ensure-browser.ts';
import { runVitest } from './run-tests/run-vitest.ts';

const shutdown = installShutdown({ logger: silentLogger, timeoutMs: 60_000, signalExitCode: 130 });
const filters = process.argv.slice(2);

async function test(): Promise<number> {
  const startedMs = performance.now();
  const browserEnv: Record<string, string> = {};
  if (includesJourneys()) {
    browserEnv['CHROMIUM_PATH'] = await step('looking for a browser', ensureBrowser);
    await buildWebIfStale(shutdown.signal);
  }
  shutdown.signal.throwIfAborted();
  const starting = step('starting PostgreSQL for the tests', startTestCluster);
  shutdown.add('test database server', async () => (await starting.catch(() => undefined))?.());
  await starting;
  const running = runVitest(filters, browserEnv, shutdown.signal);
  shutdown.add('tests', async () => void (await running));
  const { passed, failed } = await running;
  console.log(`took ${seconds(performance.now() - startedMs)}`);
  if (shutdown.signal.aborted) return 130;
  process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** A run of a few named files needs no browser unless a journey is among them. */
function includesJourneys(): boolean {
  const journeys = globSync('packages/e2e/test/**/*.test.ts', { cwd: root });
  const names = filters.filter((filter) => !filter.startsWith('-'));
  return journeys.some((path) => names.length === 0 || names.some((name) => path.includes(name)));
}

try {
  const exitCode = await test();
  await shutdown.run('done', exitCode);
} catch (error) {
  if (!shutdown.signal.aborted) console.error(error instanceof Error ? `✗ ${error.message}` : error);
  await shutdown.run('failed', 1);
}
