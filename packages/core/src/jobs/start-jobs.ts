import { EventEmitter } from 'node:events';
import { ownerPool } from '@bestellwerk/db/pools';
import type { Logger } from '@bestellwerk/platform/logger';
import { Logger as QueueLogger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { CRONTAB, jobHandlers, recurringHandlers, type JobDeps, type JobTry } from './job-handlers.ts';
import { watchWorkers } from './watch-workers.ts';

export type RunningJobs = { stop(): Promise<void> };

const AT_ONCE = 4;

/** Long jobs are told to stop this soon after the process was; another process goes on with them. */
const STOP_WITHIN_MS = 500;

/**
 * Works off the job queue in this process until stopped; any number of processes may. The queue belongs to the
 * owner of the database, so its own connections act as the owner; the work itself goes through `db`.
 */
export async function startJobs(input: JobDeps & { databaseUrl: string }): Promise<RunningJobs> {
  const pool = ownerPool(input.databaseUrl, { max: AT_ONCE + 3, name: 'bestellwerk-jobs' });
  const events: WorkerEvents = new EventEmitter();
  const watch = watchWorkers(pool, events, input.logger);
  const runner = await run({
    events,
    pgPool: pool,
    concurrency: AT_ONCE,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: STOP_WITHIN_MS,
    taskList: taskList(input),
    crontab: CRONTAB,
    logger: queueLogger(input.logger),
  });
  // A runner that ends by itself rejects here; whoever stops it hears of it from `stop`.
  runner.promise.catch((error: unknown) => input.logger.error({ err: error }, 'the job runner ended'));
  // The books are checked once an hour, and once at every start, so that the Money Box page has something to say.
  await runner.addJob('check-ledger', {}, { jobKey: 'check-ledger', maxAttempts: 1 });
  return {
    async stop() {
      await watch.stop();
      await runner.stop();
      await pool.end();
    },
  };
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

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

function queueLogger(logger: Logger): QueueLogger {
  return new QueueLogger((scope) => (level, message, meta) => {
    const error = meta?.['error'];
    logger[LEVELS[level]]({ ...scope, ...(error instanceof Error ? { err: error } : {}) }, message);
  });
}
