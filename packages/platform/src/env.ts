import { z } from 'zod';
import {
  booleanFlag,
  integerBetween,
  nonEmptyText,
  oneOf,
  secretText,
  tokenText,
  urlWith,
} from './env-values.ts';
import { findMisspelledNames } from './misspelled-names.ts';

const schema = z.object({
  HOST: nonEmptyText().default('127.0.0.1'),
  PORT: integerBetween(0, 65_535).default(3000),
  DATABASE_URL: urlWith(['postgres:', 'postgresql:']).optional(),
  DATA_DIR: nonEmptyText().default('.data'),
  SUPPLIER_URL: urlWith(['http:', 'https:']).optional(),
  SUPPLIER_API_KEY: nonEmptyText().optional(),
  SUPPLIER_RATE_PER_SECOND: integerBetween(1, 10_000).optional(),
  SUPPLIER_TIMEOUT_MS: integerBetween(100, 600_000).default(10_000),
  SUPPLIER_MAX_PROCESSING_MS: integerBetween(0, 3_600_000).default(15_000),
  MOCK_SUPPLIER_PORT: integerBetween(0, 65_535).default(4010),
  FORWARDING: oneOf(['inline', 'off']).default('inline'),
  FORWARDING_CONCURRENCY: integerBetween(1, 256).default(16),
  PAYMENTS: oneOf(['demo', 'none']).optional(),
  OPERATOR_TOKEN: tokenText().optional(),
  CHANNEL_ADDRESSES: oneOf(['public', 'any']).default('public'),
  SESSION_SECRET: secretText().optional(),
  APP_SECRET: secretText().optional(),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DEMO: booleanFlag().optional(),
  DELIVERY_RETENTION_DAYS: integerBetween(1, 3_650).default(90),
  SMTP_URL: urlWith(['smtp:', 'smtps:']).optional(),
  NODE_ENV: nonEmptyText().default('development'),
});

type Parsed = z.infer<typeof schema>;
export type EnvironmentVariable = keyof Parsed;
export const environmentVariables = Object.keys(schema.shape) as EnvironmentVariable[];

/** Every setting with its default filled in; the only place where the environment is read. */
export interface Env {
  host: string;
  port: number;
  /** False when `port` is the default: then the next free one may be taken instead. */
  isPortExplicit: boolean;
  databaseUrl: string | undefined;
  dataDir: string;
  supplierUrl: string | undefined;
  supplierApiKey: string | undefined;
  /** Undefined: follow the supplier's own limit. */
  supplierRatePerSecond: number | undefined;
  supplierTimeoutMs: number;
  /** The longest the supplier may still work on a request that timed out. */
  supplierMaxProcessingMs: number;
  mockSupplierPort: number;
  isMockSupplierPortExplicit: boolean;
  forwarding: 'inline' | 'off';
  forwardingConcurrency: number;
  payments: 'demo' | 'none';
  /** Undefined: nobody is the operator. */
  operatorToken: string | undefined;
  /** Which addresses of sales channels may be called. */
  channelAddresses: 'public' | 'any';
  sessionSecret: string | undefined;
  appSecret: string | undefined;
  logLevel: Parsed['LOG_LEVEL'];
  demo: boolean;
  /** How long what channels delivered is kept after it was settled. */
  deliveryRetentionDays: number;
  smtpUrl: string | undefined;
}

/** The environment cannot be used; `problems` names each variable and what is wrong with it. */
export class EnvError extends Error {
  override name = 'EnvError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Throws an `EnvError` with everything that is wrong at once. An empty variable counts as unset. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const problems = findMisspelledNames(Object.keys(given), environmentVariables).map(
    ({ name, meant }) => `${name} is not a setting${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
    throw new EnvError(problems);
  }
  const demo = parsed.data.DEMO ?? parsed.data.NODE_ENV !== 'production';
  if (parsed.data.PAYMENTS === 'demo' && !demo)
    problems.push('PAYMENTS can be "demo" only together with DEMO=1');
  if (parsed.data.CHANNEL_ADDRESSES === 'any' && !demo)
    problems.push('CHANNEL_ADDRESSES can be "any" only together with DEMO=1');
  if (parsed.data.SUPPLIER_URL !== undefined && parsed.data.SUPPLIER_API_KEY === undefined) {
    problems.push('SUPPLIER_API_KEY is missing; SUPPLIER_URL needs the key of that supplier');
  }
  if (problems.length > 0) throw new EnvError(problems);
  return toEnv(parsed.data, demo, given);
}

function toEnv(values: Parsed, demo: boolean, given: Record<string, unknown>): Env {
  return {
    host: values.HOST,
    port: values.PORT,
    isPortExplicit: 'PORT' in given,
    databaseUrl: values.DATABASE_URL,
    dataDir: values.DATA_DIR,
    supplierUrl: values.SUPPLIER_URL,
    supplierApiKey: values.SUPPLIER_API_KEY,
    supplierRatePerSecond: values.SUPPLIER_RATE_PER_SECOND,
    supplierTimeoutMs: values.SUPPLIER_TIMEOUT_MS,
    supplierMaxProcessingMs: values.SUPPLIER_MAX_PROCESSING_MS,
    mockSupplierPort: values.MOCK_SUPPLIER_PORT,
    isMockSupplierPortExplicit: 'MOCK_SUPPLIER_PORT' in given,
    forwarding: values.FORWARDING,
    forwardingConcurrency: values.FORWARDING_CONCURRENCY,
    payments: values.PAYMENTS ?? (demo ? 'demo' : 'none'),
    operatorToken: values.OPERATOR_TOKEN,
    channelAddresses: values.CHANNEL_ADDRESSES,
    sessionSecret: values.SESSION_SECRET,
    appSecret: values.APP_SECRET,
    logLevel: values.LOG_LEVEL,
    demo,
    deliveryRetentionDays: values.DELIVERY_RETENTION_DAYS,
    smtpUrl: values.SMTP_URL,
  };
}
