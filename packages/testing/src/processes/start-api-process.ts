import { findFreePort } from '@bestellwerk/platform/free-port';
import { waitUntilReady } from '@bestellwerk/platform/wait-until-ready';
import { serverSettings, type ServerProcessOptions } from './server-settings.ts';
import { startTestProcess, type TestProcess } from './test-process.ts';

export interface ApiProcess extends TestProcess {
  url: string;
}

/** The API on a free port; it forwards, too, unless `env` holds `FORWARDING: 'off'`. */
export async function startApiProcess(
  options: ServerProcessOptions & { port?: number },
): Promise<ApiProcess> {
  const port = options.port ?? (await findFreePort());
  const url = `http://127.0.0.1:${port}`;
  const program = await startTestProcess({
    entry: 'apps/api/src/main.ts',
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    env: { HOST: '127.0.0.1', PORT: String(port), ...serverSettings(options) },
    waitUntilReady: (started) => waitUntilReady(`${url}/readyz`, started),
  });
  return { ...program, url };
}
