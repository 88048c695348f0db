import { systemClock } from '@bestellwerk/platform/clock';
import { startOwnProcess, type OwnProcess } from '@bestellwerk/platform/own-process';
import { waitUntilReady } from '@bestellwerk/platform/wait-until-ready';
import { choosePort } from './choose-port.ts';
import type { StartEnv } from './read-start-env.ts';
import { StartRefusal } from './refusal.ts';

/** A mock that keeps dying is broken; restarting it for ever would only hide that. */
const restartLimit = 5;
const restartPauseMs = 1_000;

export interface Supplier {
  url: string;
  stop(): Promise<void>;
}

/** The supplier of `SUPPLIER_URL`, else the mock as a process of its own, started again when it dies. */
export async function startSupplier(env: StartEnv, logPath: string | undefined): Promise<Supplier> {
  if (env.supplierUrl !== undefined) return { url: env.supplierUrl, stop: () => Promise.resolve() };
  const port = await choosePort('MOCK_SUPPLIER_PORT', {
    port: env.mockSupplierPort,
    isExplicit: env.isMockSupplierPortExplicit,
    host: '127.0.0.1',
  });
  const url = `http://127.0.0.1:${port}`;
  const launch = (): OwnProcess =>
    startOwnProcess({
      entry: 'apps/mock-supplier/src/main.ts',
      logPath,
      // Its control calls have no password, so it never listens on more than loopback.
      env: {
        HOST: '127.0.0.1',
        MOCK_SUPPLIER_PORT: String(port),
        DATA_DIR: env.dataDir,
        SUPPLIER_API_KEY: env.supplierApiKey ?? '',
      },
    });
  const supervised = { child: launch(), isStopping: false };
  const failure = await waitUntilReady(`${url}/_mock/catalog`, supervised.child);
  if (failure !== undefined) {
    await supervised.child.stop();
    throw new StartRefusal(`The mock supplier did not start: ${failure}\n${supervised.child.readOutput()}`);
  }
  void keepRunning(supervised, launch);
  return {
    url,
    stop: async () => {
      supervised.isStopping = true;
      await supervised.child.stop();
    },
  };
}

async function keepRunning(
  supervised: { child: OwnProcess; isStopping: boolean },
  launch: () => OwnProcess,
): Promise<void> {
  for (let restarts = 0; ; restarts += 1) {
    const how = await supervised.child.ended;
    if (supervised.isStopping) return;
    if (restarts === restartLimit)
      return console.error(`✗ the mock supplier ended ${restarts + 1} times (${how})`);
    console.error(`! the mock supplier ended (${how}); starting it again`);
    await systemClock.sleep(restartPauseMs);
    if (supervised.isStopping) return;
    supervised.child = launch();
  }
}
