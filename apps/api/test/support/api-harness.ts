import { createApiToken } from '@bestellwerk/core/api-tokens/create-api-token';
import { openChannelDesk, type ChannelDesk } from '@bestellwerk/core/channels/pull/channel-desk';
import { createSecretBox, type SecretBox } from '@bestellwerk/core/channels/secret-box';
import { paymentProvider } from '@bestellwerk/core/money-box/payment-provider';
import { startJobs } from '@bestellwerk/core/jobs/start-jobs';
import { openHintFeed } from '@bestellwerk/core/stream/hint-feed';
import { openDatabase, type Database } from '@bestellwerk/db/database';
import { systemClock } from '@bestellwerk/platform/clock';
import { createLogger, type Logger } from '@bestellwerk/platform/logger';
import { apiClient, type ApiClient } from '@bestellwerk/testing/api-client';
import { buildSeller, type BuiltSeller, type SellerPlan } from '@bestellwerk/testing/builders/build-seller';
import { createTestDatabase } from '@bestellwerk/testing/template-database';
import { createApp } from '../../src/app.ts';
import type { AppDeps } from '../../src/app-deps.ts';
import { closeServer, listenOn } from '../../src/listen-on.ts';

export type ApiSeller = BuiltSeller & { client: ApiClient };

export type ApiHarness = AsyncDisposable & {
  url: string;
  db: Database;
  databaseUrl: string;
  secretBox: SecretBox;
  desk: ChannelDesk;
  /** Nobody is signed in. */
  visitor: ApiClient;
  /** A seller with a program's token. */
  seller(plan?: SellerPlan): Promise<ApiSeller>;
  /** What was logged as an error since it was last asked; a test that expects no fault of ours looks. */
  takeErrors(): string[];
};

export type HarnessOptions = Partial<AppDeps> & {
  /** Work off background jobs, too. */
  jobs?: boolean;
};

/** The API on a database of the test's own, with every answer held against its contract. */
export async function apiHarness(options: HarnessOptions = {}): Promise<ApiHarness> {
  const { jobs: withJobs = false, ...overrides } = options;
  const database = await createTestDatabase();
  const { databaseUrl } = database;
  const errors: string[] = [];
  const logger = errorLogger(errors);
  const db = openDatabase(databaseUrl, { max: 10, name: 'api-test' });
  const hints = await openHintFeed(databaseUrl, logger);
  const secretBox = createSecretBox('application-secret-that-is-only-for-tests');
  const desk = options.desk ?? openChannelDesk({ secretBox, addresses: 'any', clock: systemClock });
  const jobs = withJobs ? await startJobs({ db, databaseUrl, logger, desk }) : undefined;
  const closing = new AbortController();
  const app = createApp({
    db,
    clock: systemClock,
    logger,
    hints,
    secretBox,
    desk,
    sessionSecret: 'session-secret-that-is-only-for-tests',
    payments: paymentProvider('demo'),
    installation: { demo: true, payments: 'demo' },
    stock: { read: (skus) => Promise.resolve(new Map(skus.map((sku) => [sku, 3]))) },
    closing: closing.signal,
    checkAnswers: true,
    ...overrides,
  });
  const { server, port } = await listenOn(app, { host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    db,
    databaseUrl,
    secretBox,
    desk,
    takeErrors: () => errors.splice(0),
    visitor: apiClient(url),
    async seller(plan) {
      const seller = await buildSeller(db, plan);
      const { token } = await db.withSeller(seller.sellerId, (tx) => createApiToken(tx, { name: 'tests' }));
      return { ...seller, client: apiClient(url, { authorization: `Bearer ${token}` }) };
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      await closeServer(server, 1_000);
      await jobs?.stop();
      await desk.close();
      await hints.close();
      await db.close();
      await database.drop();
    },
  };
}

function errorLogger(errors: string[]): Logger {
  return createLogger({ name: 'api-test', level: 'error' }, { write: (line) => void errors.push(line) });
}
