import type { Pool, PoolClient } from '@bestellwerk/db/pools';
import type { Logger } from '@bestellwerk/platform/logger';
import type { WorkerEvents } from 'graphile-worker';

const LOOK_EVERY_MS = 2_000;

/** Advisory locks of this kind say that a pool of workers lives; jobs are locked by the name of their pool. */
const LOCK_CLASS = 4_217_002;

/**
 * Frees the jobs of workers whose process was killed; the queue alone would take four hours. A connection of its
 * own holds the advisory lock of this process's pool of workers, which PostgreSQL drops the moment the process is gone: a lock that can be
 * had belongs to nobody. Should a living worker ever be taken for dead, its job runs twice, which every task bears.
 */
export function watchWorkers(
  pool: Pool,
  lanes: readonly WorkerEvents[],
  logger: Logger,
): { stop(): Promise<void> } {
  const poolIds = new Set<string>();
  for (const events of lanes) {
    events.on('pool:create', ({ workerPool }) => poolIds.add(workerPool.id));
    for (const end of ['pool:release', 'pool:fatalError'] as const) {
      events.on(end, ({ workerPool }) => poolIds.delete(workerPool.id));
    }
  }
  let connection: PoolClient | undefined;
  let held = new Set<string>();
  let isStopped = false;
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    try {
      connection ??= await connectForLocks();
      for (const id of poolIds) {
        if (held.has(id)) continue;
        await connection.query('SELECT pg_advisory_lock($1, hashtext($2))', [LOCK_CLASS, id]);
        held.add(id);
      }
      for (const id of held) {
        if (poolIds.has(id)) continue;
        await connection.query('SELECT pg_advisory_unlock($1, hashtext($2))', [LOCK_CLASS, id]);
        held.delete(id);
      }
      await freeAbandoned(connection, held, logger);
    } catch (error) {
      logger.warn({ err: error }, 'could not look after the job workers');
      connection?.release(true);
      connection = undefined;
    }
  }

  async function connectForLocks(): Promise<PoolClient> {
    held = new Set();
    return pool.connect();
  }

  const timer = setInterval(() => {
    looking = looking.then(() => (isStopped ? undefined : look()));
  }, LOOK_EVERY_MS);
  looking = look();

  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await looking;
      // Closing it gives the locks back.
      connection?.release(true);
    },
  };
}

async function freeAbandoned(
  connection: PoolClient,
  own: ReadonlySet<string>,
  logger: Logger,
): Promise<void> {
  const { rows } = await connection.query<{ id: string }>(
    `SELECT DISTINCT locked_by AS id FROM graphile_worker.jobs WHERE locked_at < now() - interval '3 seconds'`,
  );
  for (const { id } of rows) {
    // A session may take its own lock again, so it cannot tell by it whether its own workers live.
    if (own.has(id)) continue;
    const lock = [LOCK_CLASS, id];
    const { rows: tried } = await connection.query<{ isDead: boolean }>(
      'SELECT pg_try_advisory_lock($1, hashtext($2)) AS "isDead"',
      lock,
    );
    if (!tried[0]?.isDead) continue;
    await connection.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [[id]]);
    await connection.query('SELECT pg_advisory_unlock($1, hashtext($2))', lock);
    logger.warn({ workerId: id }, 'freed the jobs of a worker that is gone');
  }
}
