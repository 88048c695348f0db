import type { Finding } from '@bestellwerk/core/ledger-check/finding';
import { summariseFindings, summaryLine } from '@bestellwerk/core/ledger-check/summarise-findings';
import { silentLogger } from '@bestellwerk/platform/logger';
import { installShutdown } from '@bestellwerk/platform/shutdown';
import { runCampaign } from './campaign/run-campaign.ts';
import { runControl } from './controls/run-control.ts';
import { readChaosArgs, USAGE, UsageError, type ChaosTask } from './read-chaos-args.ts';
import { openStage, type Stage } from './stage/open-stage.ts';
import { runWholeSweep } from '../crash-sweep/run-whole-sweep.ts';
import { runSimulation } from '../simulation/run-simulation.ts';

const MOST_SHOWN = 20;

/** 2 until something was proven: a campaign that is interrupted or fails proves nothing. */
let exitCode = 2;
let lastLine = '';

const shutdown = installShutdown({
  logger: silentLogger,
  timeoutMs: 60_000,
  exit: () => {
    if (lastLine !== '') console.log(lastLine);
    process.exit(exitCode);
  },
});

async function run(task: ChaosTask): Promise<void> {
  if (task.kind === 'sweep') {
    const { passed, total } = await runWholeSweep(shutdown);
    lastLine = `${passed} of ${total}`;
    exitCode = passed === total ? 0 : 1;
    return;
  }
  if (task.kind === 'simulation') {
    const { runs, failure } = await runSimulation(shutdown, task);
    if (failure !== undefined) console.log(failure);
    lastLine = `seed ${task.seed}: ${runs} runs, ${failure === undefined ? 0 : 1} violations`;
    exitCode = failure === undefined ? 0 : 1;
    return;
  }
  const opening = openStage();
  shutdown.add('stage', async () => (await opening.catch(() => undefined))?.close());
  const stage = await opening;
  if (task.kind === 'control') return runOneControl(stage, task);
  console.log(`seed ${task.plan.seed} · ${task.plan.orders} orders · ${task.plan.kills} kills`);
  const { findings, left } = await runCampaign(stage, task.plan);
  if (left !== undefined) console.log(`✗ time-out: ${left}`);
  report(findings);
  if (left !== undefined && findings.length === 0) exitCode = 2;
}

async function runOneControl(
  stage: Stage,
  { guard, isOff }: { guard: Parameters<typeof runControl>[1]; isOff: boolean },
): Promise<void> {
  const startedMs = performance.now();
  console.log(`the scenario that needs the guard "${guard}", ${isOff ? 'without it' : 'with it'}`);
  report(await runControl(stage, guard, isOff));
  console.log(`took ${Math.round((performance.now() - startedMs) / 1_000)} s`);
}

function report(findings: readonly Finding[]): void {
  for (const { kind, subject, detail } of findings.slice(0, MOST_SHOWN))
    console.log(`✗ ${kind}: ${subject} ${detail}`);
  if (findings.length > MOST_SHOWN) console.log(`✗ … and ${findings.length - MOST_SHOWN} more`);
  lastLine = summaryLine(summariseFindings(findings));
  exitCode = findings.length === 0 ? 0 : 1;
}

/** Something that nobody waited for any more failed, too; what counts is told by what failed first. */
process.on('unhandledRejection', (reason) => {
  if (!shutdown.signal.aborted) console.error('✗', reason);
});

try {
  await run(readChaosArgs(process.argv.slice(2)));
} catch (error) {
  exitCode = 2;
  lastLine = '';
  if (error instanceof UsageError) console.error(`✗ ${error.message}\n${USAGE}`);
  else if (!shutdown.signal.aborted) console.error(error);
}
await shutdown.run('done');
