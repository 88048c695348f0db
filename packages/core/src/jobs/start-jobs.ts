import { ownerPool } from '@bestellwerk/db/pools';
import type { TaskList } from 'graphile-worker';
import { CRONTAB, jobHandlers, recurringHandlers, type JobDeps, type JobTry } from './job-handlers.ts';
import type { JobTask } from './enqueue-job.ts';
import { laneEvents, runLane } from './run-lane.ts';
import { watchWorkers } from './watch-workers.ts';

export type RunningJobs = { stop(): Promise<void> };

/** Deliveries of shops never wait behind a long import or bulk action, and leave the machine to whoever delivers. */
const INBOX: readonly JobTask[] = ['process-delivery'];
const INBOX_AT_ONCE = 4;
/** Whoever calls a shop waits for as long as that shop takes; nobody else has to. */
const CALLS: readonly JobTask[] = ['pull-channel', 'write-to-channel'];
const CALLS_AT_ONCE = 4;
const OTHERS_AT_ONCE = 3;

/**
 * Works off the job queue in this process until stopped; any number of processes may. The queue belongs to its owner,
 * so its own connections act as the owner; the work goes through `db`.
 */
export async function startJobs(input: JobDeps & { databaseUrl: string }): Promise<RunningJobs> {
  const { logger } = input;
  const atOnce = INBOX_AT_ONCE + CALLS_AT_ONCE + OTHERS_AT_ONCE;
  const pool = ownerPool(input.databaseUrl, { max: atOnce + 7, name: 'bestellwerk-jobs' });
  const [inboxEvents, callEvents, otherEvents] = [laneEvents(), laneEvents(), laneEvents()];
  const watch = watchWorkers(pool, [inboxEvents, callEvents, otherEvents], logger);
  const tasks = taskList(input);
  const others = await runLane(
    { taskList: without(tasks, [...INBOX, ...CALLS]), atOnce: OTHERS_AT_ONCE, crontab: CRONTAB },
    { pool, events: otherEvents, logger },
  );
  const calls = await runLane(
    { taskList: only(tasks, CALLS), atOnce: CALLS_AT_ONCE },
    { pool, events: callEvents, logger },
  );
  const inbox = await runLane(
    { taskList: only(tasks, INBOX), atOnce: INBOX_AT_ONCE },
    { pool, events: inboxEvents, logger },
  );
  // The books are checked once an hour, and once at every start, so that the Money Box page has something to say.
  const runner = others.runner();
  await runner.addJob('check-ledger', {}, { jobKey: 'check-ledger', maxAttempts: 1 });
  await runner.addJob('renew-catalogue', {}, { jobKey: 'renew-catalogue', maxAttempts: 3 });

  return {
    async stop() {
      await Promise.all([inbox.stop(), calls.stop(), others.stop()]);
      await watch.stop();
      await pool.end();
    },
  };
}

function only(tasks: TaskList, names: readonly string[]): TaskList {
  return Object.fromEntries(Object.entries(tasks).filter(([task]) => names.includes(task)));
}

function without(tasks: TaskList, names: readonly string[]): TaskList {
  return Object.fromEntries(Object.entries(tasks).filter(([task]) => !names.includes(task)));
}

function taskList(deps: JobDeps): TaskList {
  type Handler = (deps: JobDeps, payload: never, run: JobTry) => Promise<void>;
  const handlers: Record<string, Handler> = { ...jobHandlers, ...recurringHandlers };
  return Object.fromEntries(
    Object.entries(handlers).map(([task, handle]) => [
      task,
      // Payloads are written by enqueueJob, which is typed per task.
      (payload, { job, abortSignal }) =>
        handle(deps, payload as never, { attempt: job.attempts, signal: abortSignal }),
    ]),
  );
}
