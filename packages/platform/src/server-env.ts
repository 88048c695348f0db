import { EnvError, readEnv, type Env } from './env.ts';
import { loadSecrets } from './secrets.ts';

/** What a process that serves or forwards cannot do without. */
export interface ServerEnv extends Env {
  databaseUrl: string;
  supplierUrl: string;
  supplierApiKey: string;
  sessionSecret: string;
  appSecret: string;
}

/**
 * Throws an `EnvError` when the database or the supplier is not named: a server process never starts either by
 * itself. Missing secrets come from `DATA_DIR`, so that all processes of one installation share them.
 */
export async function readServerEnv(
  source: Readonly<Record<string, string | undefined>>,
): Promise<ServerEnv> {
  const env = readEnv(source);
  const { databaseUrl, supplierUrl, supplierApiKey } = env;
  if (databaseUrl === undefined || supplierUrl === undefined || supplierApiKey === undefined) {
    throw new EnvError([
      ...(databaseUrl === undefined ? ['DATABASE_URL is missing'] : []),
      ...(supplierUrl === undefined ? ['SUPPLIER_URL is missing'] : []),
      ...(supplierApiKey === undefined ? ['SUPPLIER_API_KEY is missing'] : []),
    ]);
  }
  const isComplete = env.sessionSecret !== undefined && env.appSecret !== undefined;
  const stored = isComplete ? undefined : await loadSecrets(env.dataDir);
  return {
    ...env,
    databaseUrl,
    supplierUrl,
    supplierApiKey,
    sessionSecret: env.sessionSecret ?? stored?.sessionSecret ?? '',
    appSecret: env.appSecret ?? stored?.appSecret ?? '',
  };
}
