import type { Shutdown } from '@bestellwerk/platform/shutdown';
import { startTestCluster } from '../test-cluster.ts';
import { runSweep, type SweepResult } from './run-sweep.ts';
import { everyCase } from './sweep-case.ts';

/** The sweep by command: every case, on a database server of its own. */
export async function runWholeSweep(shutdown: Shutdown): Promise<SweepResult> {
  const starting = startTestCluster();
  shutdown.add('database server', async () => (await starting.catch(() => undefined))?.());
  await starting;
  let done = 0;
  const cases = everyCase();
  const running = runSweep(cases, {
    signal: shutdown.signal,
    onCase(name, faults) {
      done += 1;
      console.log(`${faults.length === 0 ? '✓' : '✗'} ${done} of ${cases.length} · ${name}`);
      for (const fault of faults) console.log(`    ${fault}`);
    },
  });
  shutdown.add('sweep', async () => void (await running.catch(() => undefined)));
  return running;
}
