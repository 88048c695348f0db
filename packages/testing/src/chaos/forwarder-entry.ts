import { openSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_GUARDS, type CrashPoint, type ForwardingTestHooks } from '@bestellwerk/core/forwarding/guards';
import { startForwarding } from '@bestellwerk/core/forwarding/start-forwarding';
import { systemClock } from '@bestellwerk/platform/clock';
import { createLogger } from '@bestellwerk/platform/logger';
import { installShutdown } from '@bestellwerk/platform/shutdown';
import { FORWARDER_PLAN_VARIABLE, type ForwarderPlan } from './stage/forwarder-plan.ts';

const plan = JSON.parse(process.env[FORWARDER_PLAN_VARIABLE] ?? '') as ForwarderPlan;
const logger = createLogger({ name: 'forwarder', level: 'warn' });
const shutdown = installShutdown({ logger, timeoutMs: plan.supplierTimeoutMs + 10_000 });
const { guards, crashAt = [], freezeAt, marksFolder = '', ...settings } = plan;

/** True for the first process that asks, and never again. */
function isFirstAt(mark: string): boolean {
  try {
    openSync(join(marksFolder, mark.replace(':', '-')), 'wx');
    return true;
  } catch {
    return false;
  }
}

async function at(point: CrashPoint, orderIds: readonly string[]): Promise<void> {
  if (orderIds.length === 0) return;
  if (crashAt.includes(point) && isFirstAt(`crash-${point}`)) {
    process.kill(process.pid, 'SIGKILL');
    // The signal is delivered at once, but nothing may happen after this point.
    await new Promise(() => undefined);
  }
  if (freezeAt === point && isFirstAt(`freeze-${point}`)) process.kill(process.pid, 'SIGSTOP');
}

const hooks: ForwardingTestHooks = { guards: { ...ALL_GUARDS, ...guards }, at };
const forwarding = startForwarding({ ...settings, clock: systemClock, logger, hooks });
shutdown.add('forwarding', () => forwarding.stop());
process.stdout.write(`${JSON.stringify({ event: 'forwarding', pid: process.pid })}\n`);
