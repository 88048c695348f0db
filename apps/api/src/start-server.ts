import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openChannelDesk } from '@bestellwerk/core/channels/pull/channel-desk';
import { createSecretBox } from '@bestellwerk/core/channels/secret-box';
import { startForwarding } from '@bestellwerk/core/forwarding/start-forwarding';
import { loseNextAnswer } from '@bestellwerk/core/forwarding/supplier/lose-next-answer';
import { openCatalogClient } from '@bestellwerk/core/forwarding/supplier/catalog-client';
import { checkReadiness } from '@bestellwerk/core/health/check-readiness';
import { startJobs } from '@bestellwerk/core/jobs/start-jobs';
import { paymentProvider } from '@bestellwerk/core/money-box/payment-provider';
import { DEMO_LOGIN } from '@bestellwerk/core/sessions/demo-login';
import { createStockSource } from '@bestellwerk/core/stock/stock-source';
import { openHintFeed } from '@bestellwerk/core/stream/hint-feed';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { systemClock } from '@bestellwerk/platform/clock';
import { createLogger } from '@bestellwerk/platform/logger';
import { readServerEnv } from '@bestellwerk/platform/server-env';
import { installShutdown } from '@bestellwerk/platform/shutdown';
import { createApp } from './app.ts';
import { closeServer, listenOn } from './listen-on.ts';

/** For people's requests and for the background work beside them. */
const CONNECTIONS = 16;
const STOCK_CONNECTIONS = 4;

const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));

/**
 * Serves the API and the web app, works off background jobs, and forwards unless FORWARDING=off. Says
 * `{"event":"listening","port":…}` on standard output once it can be asked. Throws what keeps it from starting.
 */
export async function startServer(source: NodeJS.ProcessEnv): Promise<void> {
  const env = await readServerEnv(source);
  const { databaseUrl, supplierUrl, supplierApiKey } = env;
  const logger = createLogger({ name: 'api', level: env.logLevel });
  const shutdown = installShutdown({ logger, timeoutMs: env.supplierTimeoutMs + 10_000 });
  const clock = systemClock;

  const db = openDatabase(databaseUrl, { max: CONNECTIONS, name: 'bestellwerk-api' });
  shutdown.add('database', () => db.close());
  await requireReady(db);
  const secretBox = createSecretBox(env.appSecret);
  const desk = openChannelDesk({ secretBox, addresses: env.channelAddresses, clock });
  shutdown.add('channels', () => desk.close());
  const hints = await openHintFeed(databaseUrl, logger);
  shutdown.add('hints', () => hints.close());
  const catalog = openCatalogClient(
    {
      url: supplierUrl,
      apiKey: supplierApiKey,
      timeoutMs: env.supplierTimeoutMs,
      connections: STOCK_CONNECTIONS,
    },
    clock,
  );
  shutdown.add('catalogue', () => catalog.close());
  const limits = { startingPerSecond: 1, fixedPerSecond: env.supplierRatePerSecond };
  const jobs = await startJobs({
    db,
    databaseUrl,
    logger,
    desk,
    catalogue: { client: catalog, limits },
    retentionDays: env.deliveryRetentionDays,
  });
  shutdown.add('jobs', () => jobs.stop());

  if (env.forwarding === 'inline') {
    const { supplierRatePerSecond, supplierTimeoutMs, supplierMaxProcessingMs } = env;
    const forwarding = startForwarding({
      databaseUrl,
      supplierUrl,
      supplierApiKey,
      supplierRatePerSecond,
      supplierTimeoutMs,
      supplierMaxProcessingMs,
      concurrency: env.forwardingConcurrency,
      clock,
      logger,
    });
    shutdown.add('forwarding', () => forwarding.stop());
  }

  const app = createApp({
    db,
    clock,
    logger,
    hints,
    secretBox,
    desk,
    sessionSecret: env.sessionSecret,
    payments: paymentProvider(env.payments),
    operatorToken: env.operatorToken,
    installation: { demo: env.demo, payments: env.payments, demoLogin: DEMO_LOGIN },
    loseNextAnswer: env.demo ? () => loseNextAnswer(supplierUrl) : undefined,
    stock: createStockSource({ db, catalog, clock, limits }),
    closing: shutdown.signal,
    webRoot: existsSync(WEB_ROOT) ? WEB_ROOT : undefined,
  });
  const { server, port } = await listenOn(app, env);
  shutdown.add('http', () => closeServer(server, 5_000));
  process.stdout.write(`${JSON.stringify({ event: 'listening', port })}\n`);
}

async function requireReady(db: Database): Promise<void> {
  const problems = await db.asSystem(checkReadiness).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The database cannot be used: ${why}. Is PostgreSQL running, and is DATABASE_URL right?`);
  });
  if (problems.length > 0) {
    throw new Error(`The database cannot be used: ${problems.join('; ')}. Has it been migrated?`);
  }
}
