import type { Guards } from '@bestellwerk/core/forwarding/guards';
import fc from 'fast-check';
import { runScenario } from './run-scenario.ts';
import { scenarios } from './scenario.ts';
import { openSimulationStage, type SimulationStage } from './simulation-stage.ts';

/** A stage grows with every run on it. */
const RUNS_PER_STAGE = 100;

export type SimulationPlan = {
  runs: number;
  seed: number;
  /** As fast-check prints it with a failure: replays just that one. */
  path?: string;
  guards?: Partial<Guards>;
  onRun?: (done: number) => void;
};

export type SimulationResult = { runs: number; failure?: string };

/** Runs as many scenarios as asked for; the first that goes wrong is made small and told with how to replay it. */
export async function simulate(plan: SimulationPlan): Promise<SimulationResult> {
  let stage: SimulationStage | undefined;
  let runs = 0;

  async function renewStage(): Promise<void> {
    await stage?.close();
    stage = await openSimulationStage();
  }

  const property = fc.asyncProperty(scenarios, fc.scheduler(), async (scenario, turns) => {
    if (runs % RUNS_PER_STAGE === 0 || !stage) await renewStage();
    runs += 1;
    plan.onRun?.(runs);
    const faults = stage ? await runScenario(scenario, turns, stage, plan.guards) : [];
    if (faults.length === 0) return;
    // What went wrong stays wrong: nobody must meet it again.
    await renewStage();
    throw new Error(faults.join('\n'));
  });
  try {
    const details = await fc.check(property, {
      // A path names one run; without this, those after it would follow.
      numRuns: plan.path === undefined ? plan.runs : 1,
      seed: plan.seed,
      path: plan.path,
      // What is replayed is small already.
      endOnFailure: plan.path !== undefined,
    });
    if (!details.failed) return { runs };
    const { errorInstance } = details;
    const faults = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    return { runs, failure: `${faults}\n${fc.defaultReportMessage(details)}` };
  } finally {
    await stage?.close();
  }
}
