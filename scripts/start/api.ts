import { startOwnProcess, type OwnProcess } from '@bestellwerk/platform/own-process';
import { waitUntilReady } from '@bestellwerk/platform/wait-until-ready';
import type { StartEnv } from './read-start-env.ts';
import { StartRefusal } from './refusal.ts';

export interface ApiPlan {
  env: StartEnv;
  port: number;
  databaseUrl: string;
  supplierUrl: string;
  logPath: string | undefined;
}

/** The process that serves the API and the web app and, unless `FORWARDING=off`, forwards; ready when this resolves. */
export async function startApi(plan: ApiPlan): Promise<OwnProcess> {
  const { env, port, logPath } = plan;
  const child = startOwnProcess({
    entry: 'apps/api/src/main.ts',
    logPath,
    env: {
      HOST: env.host,
      PORT: String(port),
      DATA_DIR: env.dataDir,
      DATABASE_URL: plan.databaseUrl,
      SUPPLIER_URL: plan.supplierUrl,
      SUPPLIER_API_KEY: env.supplierApiKey ?? '',
      SESSION_SECRET: env.sessionSecret,
      APP_SECRET: env.appSecret,
    },
  });
  const failure = await waitUntilReady(`${localUrl(env.host, port)}/readyz`, child);
  if (failure !== undefined) {
    await child.stop();
    throw new StartRefusal(`The API did not start: ${failure}\n${child.readOutput()}`);
  }
  return child;
}

/** The address to type on this machine: nobody can open 0.0.0.0 in a browser. */
export function localUrl(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
