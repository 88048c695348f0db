import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@bestellwerk/platform/free-port';
import { startOwnProcess } from '@bestellwerk/platform/own-process';
import { findRunningInstance } from '@bestellwerk/platform/running-instance';
import { waitUntilReady } from '@bestellwerk/platform/wait-until-ready';
import { step } from '../progress.ts';
import { readEnvWithFile } from '../start/read-start-env.ts';

const startTimeoutMs = 180_000;

export interface DemoInstance extends AsyncDisposable {
  url: string;
}

/** The instance that runs on `DATA_DIR`, else one with fresh demo data that ends and leaves nothing behind. */
export async function openDemoInstance(): Promise<DemoInstance> {
  const running = await findRunningInstance(readEnvWithFile().dataDir);
  if (running?.url !== undefined) {
    return { url: running.url, [Symbol.asyncDispose]: () => Promise.resolve() };
  }
  return step('starting a demo', startDemo);
}

async function startDemo(): Promise<DemoInstance> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bestellwerk-screenshots-'));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const program = startOwnProcess({
    entry: 'scripts/start.ts',
    env: {
      DATA_DIR: dataDir,
      PORT: String(port),
      MOCK_SUPPLIER_PORT: String(await findFreePort()),
      DEMO: '1',
    },
    logPath: join(dataDir, 'start.log'),
  });
  const dispose = async () => {
    await program.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  const failure = await waitUntilReady(`${url}/readyz`, program, startTimeoutMs);
  if (failure === undefined) return { url, [Symbol.asyncDispose]: dispose };
  const output = program.readOutput();
  await dispose();
  throw new Error(`The demo did not start: ${failure}\n${output}`);
}
