import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startOwnProcess, type OwnProcess } from '@bestellwerk/platform/own-process';
import { makeTestFolder } from '../test-folder.ts';

/** One of our programs, running for a test with a folder of its own that goes with it. */
export interface TestProcess extends OwnProcess, AsyncDisposable {
  dataDir: string;
}

export interface TestProcessPlan {
  entry: string;
  env: Readonly<Record<string, string>>;
  /** Kept afterwards when it is given, so that a successor finds what its predecessor left. */
  dataDir?: string;
  /** Resolves with what is wrong, or undefined once it can be used. */
  waitUntilReady: (program: OwnProcess) => Promise<string | undefined>;
}

/** Rejects with the program's last words when it does not get ready. */
export async function startTestProcess(plan: TestProcessPlan): Promise<TestProcess> {
  const dataDir = plan.dataDir ?? (await makeTestFolder());
  const program = startOwnProcess({
    entry: plan.entry,
    env: { LOG_LEVEL: 'info', DATA_DIR: dataDir, ...plan.env },
    logPath: join(dataDir, 'output.log'),
  });
  const stop = async (): Promise<void> => {
    await program.stop();
    if (plan.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
  };
  const failure = await plan.waitUntilReady(program);
  if (failure !== undefined) {
    const output = program.readOutput();
    await stop();
    throw new Error(`${plan.entry} did not start: ${failure}\n${output}`);
  }
  return { ...program, dataDir, stop, [Symbol.asyncDispose]: stop };
}
