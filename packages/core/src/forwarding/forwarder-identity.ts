import { appPool } from '@bestellwerk/db/pools';
import type { Logger } from '@bestellwerk/platform/logger';
import { WAKE_CHANNEL } from './queue-round.ts';

/** First key of the advisory locks by which forwarders show that they are alive; the second is their id. */
export const FORWARDER_LOCK_CLASS = 4_711;

export type ForwarderIdentity = {
  /** Null while the connection is lost: then nothing may be claimed. */
  workerId(): bigint | null;
  close(): Promise<void>;
};

const RECONNECT_MS = 250;

/**
 * Keeps one connection that holds the advisory lock of a fresh worker id and listens for new work. When it breaks,
 * others may take over this worker's claims at any moment, so it comes back under another id.
 */
export function keepIdentity(input: {
  databaseUrl: string;
  name: string;
  onWake: () => void;
  logger: Logger;
}): ForwarderIdentity {
  let current: bigint | null = null;
  let closed = false;
  let wakeCloser: () => void = () => undefined;
  const closing = new Promise<void>((resolve) => (wakeCloser = resolve));

  async function holdOnce(): Promise<void> {
    const pool = appPool(input.databaseUrl, { max: 1, name: `${input.name} identity` });
    try {
      const client = await pool.connect();
      const lost = new Promise<void>((resolve) => {
        client.once('error', () => resolve());
        client.once('end', () => resolve());
      });
      client.on('notification', input.onWake);
      const { rows } = await client.query<{ id: string }>(
        `INSERT INTO forwarder (name, started_at) VALUES ($1, now()) RETURNING id`,
        [input.name],
      );
      const id = BigInt(rows[0]?.id ?? 0);
      await client.query('SELECT pg_advisory_lock($1::int, $2::int)', [FORWARDER_LOCK_CLASS, Number(id)]);
      await client.query(`LISTEN ${WAKE_CHANNEL}`);
      current = id;
      input.onWake();
      await Promise.race([lost, closing]);
      current = null;
      client.release(true);
    } finally {
      current = null;
      await pool.end();
    }
  }

  async function holdAlways(): Promise<void> {
    while (!closed) {
      await holdOnce().catch((error: unknown) =>
        input.logger.warn({ err: error }, 'identity connection failed'),
      );
      if (!closed) await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
    }
  }

  const finished = holdAlways();
  return {
    workerId: () => current,
    async close() {
      closed = true;
      wakeCloser();
      await finished;
    },
  };
}
