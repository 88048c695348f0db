import { EventEmitter } from 'node:events';
import { ownerPool } from '@bestellwerk/db/pools';
import { systemClock } from '@bestellwerk/platform/clock';
import type { Logger } from '@bestellwerk/platform/logger';
import { Logger as QueueLogger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { CRONTAB, jobHandlers, recurringHandlers, type JobDeps, type JobTry } from './job-handlers.ts';
import { watchWorkers } from './watch-workers.ts';

export type RunningJobs = { stop(): Promise<void> };

const AT_ONCE = 4;

/** Long jobs are told to stop this soon after the process was; another process goes on with them. */
const STOP_WITHIN_MS = 500;

/** After the loss of the database the workers end; then new ones begin. */
const BEGIN_AGAIN_MS = 500;

/**
 * Works off the job queue in this process until stopped; any number of processes may. It survives the loss of the
 * database. The queue belongs to its owner, so its own connections act as the owner; the work goes through `db`.
 */
export async function startJobs(input: JobDeps & { databaseUrl: string }): Promise<RunningJobs> {
  const { logger } = input;
  const pool = ownerPool(input.databaseUrl, { max: AT_ONCE + 3, name: 'bestellwerk-jobs' });
  const events: WorkerEvents = new EventEmitter();
  const watch = watchWorkers(pool, events, logger);
  const stopping = new AbortController();
  const begin = () =>
    run({
      events,
      pgPool: pool,
      concurrency: AT_ONCE,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: STOP_WITHIN_MS,
      // Without batching, a result that cannot be stored is an unhandled rejection, which ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      taskList: taskList(input),
      crontab: CRONTAB,
      logger: queueLogger(logger),
    });
  let runner = await begin();
  const finished = keepRunning();
  // The books are checked once an hour, and once at every start, so that the Money Box page has something to say.
  await runner.addJob('check-ledger', {}, { jobKey: 'check-ledger', maxAttempts: 1 });
  await runner.addJob('renew-catalogue', {}, { jobKey: 'renew-catalogue', maxAttempts: 3 });

  async function keepRunning(): Promise<void> {
    for (;;) {
      const ended = runner.promise.catch((error: unknown) =>
        logger.warn({ err: error }, 'the job workers ended'),
      );
      // Workers that could not store a result take no more jobs, but may wait for long until they call it an end.
      const gaveUp = new Promise<void>((resolve) => events.once('pool:fatalError', () => resolve()));
      await Promise.race([ended, gaveUp]);
      while (!stopping.signal.aborted) {
        await systemClock.sleep(BEGIN_AGAIN_MS, stopping.signal).catch(() => undefined);
        const begun = stopping.signal.aborted ? undefined : await begin().catch(() => undefined);
        if (begun === undefined) continue;
        runner = begun;
        break;
      }
      if (stopping.signal.aborted) return runner.stop().catch(() => undefined);
    }
  }

  return {
    async stop() {
      stopping.abort();
      await watch.stop();
      // One that has ended by itself refuses.
      await runner.stop().catch(() => undefined);
      await finished;
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
