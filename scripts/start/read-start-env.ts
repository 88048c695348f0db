import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnv, type Env } from '@bestellwerk/platform/env';
import { loadSecrets } from '@bestellwerk/platform/secrets';
import { root } from '../root.ts';

export interface StartEnv extends Env {
  sessionSecret: string;
  appSecret: string;
}

/** The settings of this start: the environment, then `.env`, then the defaults; missing secrets are made. */
export async function readStartEnv(): Promise<StartEnv> {
  const env = readEnvWithFile();
  const secrets = await loadSecrets(env.dataDir);
  return {
    ...env,
    sessionSecret: env.sessionSecret ?? secrets.sessionSecret,
    appSecret: env.appSecret ?? secrets.appSecret,
    supplierApiKey: env.supplierApiKey ?? secrets.supplierApiKey,
  };
}

/** Throws an `EnvError` that lists everything that is wrong. */
export function readEnvWithFile(): Env {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const env = readEnv(process.env);
  return { ...env, dataDir: resolve(root, env.dataDir) };
}
