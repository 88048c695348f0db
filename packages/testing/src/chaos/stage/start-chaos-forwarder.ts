import { systemClock } from '@bestellwerk/platform/clock';
import type { OwnProcess } from '@bestellwerk/platform/own-process';
import { startTestProcess, type TestProcess } from '../../processes/test-process.ts';
import { FORWARDER_PLAN_VARIABLE, type ForwarderPlan } from './forwarder-plan.ts';

const TIMEOUT_MS = 60_000;

/** A forwarder as the application runs it, with test hooks. One that crashes as planned right away has started, too. */
export function startChaosForwarder(plan: ForwarderPlan, dataDir: string): Promise<TestProcess> {
  return startTestProcess({
    entry: 'packages/testing/src/chaos/forwarder-entry.ts',
    dataDir,
    env: { [FORWARDER_PLAN_VARIABLE]: JSON.stringify(plan) },
    waitUntilReady: waitForFirstLine,
  });
}

async function waitForFirstLine(program: OwnProcess): Promise<string | undefined> {
  let end: string | undefined;
  void program.ended.then((how) => (end = how));
  const deadlineMs = systemClock.monotonicMs() + TIMEOUT_MS;
  while (systemClock.monotonicMs() < deadlineMs) {
    if (program.readOutput().includes('"event":"forwarding"')) return undefined;
    if (end !== undefined) return `it ended (${end})`;
    await systemClock.sleep(20);
  }
  return 'it said nothing';
}
