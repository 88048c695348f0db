import type { Shutdown } from '@bestellwerk/platform/shutdown';
import { startTestCluster } from '../test-cluster.ts';
import { simulate, type SimulationPlan, type SimulationResult } from './simulate.ts';

const TELL_EVERY = 500;

/** The simulation by command, on a database server of its own. */
export async function runSimulation(shutdown: Shutdown, plan: SimulationPlan): Promise<SimulationResult> {
  const starting = startTestCluster();
  shutdown.add('database server', async () => (await starting.catch(() => undefined))?.());
  await starting;
  console.log(`seed ${plan.seed} · ${plan.runs} runs`);
  return simulate({
    ...plan,
    onRun(done) {
      if (done % TELL_EVERY === 0) console.log(`… ${done} of ${plan.runs}`);
    },
  });
}
