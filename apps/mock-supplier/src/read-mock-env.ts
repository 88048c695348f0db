import { EnvError } from '@bestellwerk/platform/env';
import { integerBetween, nonEmptyText } from '@bestellwerk/platform/env-values';
import { join } from 'node:path';
import { z } from 'zod';
import { defaultPerSecond } from './settings.ts';
import type { MockSupplierOptions } from './start-mock-supplier.ts';

const schema = z.object({
  HOST: nonEmptyText().default('127.0.0.1'),
  MOCK_SUPPLIER_PORT: integerBetween(0, 65_535).default(4010),
  DATA_DIR: nonEmptyText().default('.data'),
  SUPPLIER_API_KEY: nonEmptyText().default('mock-key'),
  MOCK_RATE_PER_SECOND: integerBetween(1, 1_000_000).default(defaultPerSecond),
});

/** Throws an `EnvError` with everything that is wrong. An empty variable counts as unset. */
export function readMockEnv(source: Readonly<Record<string, string | undefined>>): MockSupplierOptions {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new EnvError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  }
  const { HOST, MOCK_SUPPLIER_PORT, DATA_DIR, SUPPLIER_API_KEY, MOCK_RATE_PER_SECOND } = parsed.data;
  return {
    file: join(DATA_DIR, 'mock-supplier.sqlite'),
    apiKey: SUPPLIER_API_KEY,
    port: MOCK_SUPPLIER_PORT,
    host: HOST,
    perSecond: MOCK_RATE_PER_SECOND,
  };
}
