import { EventEmitter } from 'node:events';
import type { Pool } from '@bestellwerk/db/pools';
import { systemClock } from '@bestellwerk/platform/clock';
import type { Logger } from '@bestellwerk/platform/logger';
import { Logger as QueueLogger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';

/** Some of the tasks with workers of their own, so that no other task's jobs can keep them all busy. */
export type Lane = { taskList: TaskList; atOnce: number; crontab?: string };

export type RunningLane = { runner: () => Runner; stop(): Promise<void> };

/** Long jobs are told to stop this soon after the process was; another process goes on with them. */
const STOP_WITHIN_MS = 500;

/** After the loss of the database the workers end; then new ones begin. */
const BEGIN_AGAIN_MS = 500;

/** What tells of a lane's workers as they come and go. */
export function laneEvents(): WorkerEvents {
  return new EventEmitter();
}

/** Works off a lane's jobs until stopped; survives the loss of the database. */
export async function runLane(
  lane: Lane,
  { pool, events, logger }: { pool: Pool; events: WorkerEvents; logger: Logger },
): Promise<RunningLane> {
  const stopping = new AbortController();
  const begin = () =>
    run({
      events,
      pgPool: pool,
      concurrency: lane.atOnce,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: STOP_WITHIN_MS,
      // Without batching, a result that cannot be stored is an unhandled rejection, which ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      taskList: lane.taskList,
      crontab: lane.crontab ?? '',
      logger: queueLogger(logger),
    });
  let runner = await begin();
  const finished = keepRunning();

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
    runner: () => runner,
    async stop() {
      stopping.abort();
      // One that has ended by itself refuses.
      await runner.stop().catch(() => undefined);
      await finished;
    },
  };
}

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

function queueLogger(logger: Logger): QueueLogger {
  return new QueueLogger((scope) => (level, message, meta) => {
    const error = meta?.['error'];
    logger[LEVELS[level]]({ ...scope, ...(error instanceof Error ? { err: error } : {}) }, message);
  });
}
