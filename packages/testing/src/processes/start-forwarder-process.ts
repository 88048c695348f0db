import { systemClock } from '@bestellwerk/platform/clock';
import type { OwnProcess } from '@bestellwerk/platform/own-process';
import { serverSettings, type ServerProcessOptions } from './server-settings.ts';
import { startTestProcess, type TestProcess } from './test-process.ts';

const timeoutMs = 30_000;

/** A forwarder beside others; it serves nothing, so its first line of output tells that it has begun. */
export function startForwarderProcess(options: ServerProcessOptions): Promise<TestProcess> {
  return startTestProcess({
    entry: 'apps/forwarder/src/main.ts',
    ...(options.dataDir === undefined ? {} : { dataDir: options.dataDir }),
    env: serverSettings(options),
    waitUntilReady: waitForFirstLine,
  });
}

async function waitForFirstLine(program: OwnProcess): Promise<string | undefined> {
  let end: string | undefined;
  void program.ended.then((how) => (end = how));
  const deadlineMs = systemClock.monotonicMs() + timeoutMs;
  while (systemClock.monotonicMs() < deadlineMs) {
    if (end !== undefined) return `it ended (${end})`;
    if (program.readOutput() !== '') return undefined;
    await systemClock.sleep(20);
  }
  return 'it said nothing';
}
