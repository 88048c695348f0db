import pg from 'pg';
import { applicationRole } from './pools.ts';

export type Listening = { close(): Promise<void> };

export type ListenOptions = {
  channel: string;
  onMessage: (payload: string) => void;
  /** The connection was lost and is back: messages sent meanwhile are lost for good. */
  onGap?: () => void;
  /** Told of every failure; it tries again by itself. */
  onError?: (error: Error) => void;
  name?: string;
};

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/**
 * Keeps one connection that listens on a channel until it is closed, and makes a new one whenever it breaks.
 * Resolves once it listens for the first time; rejects if that fails, since then the address is wrong.
 */
export async function listen(databaseUrl: string, options: ListenOptions): Promise<Listening> {
  const { channel, onMessage, onGap = ignore, onError = ignore, name = 'bestellwerk-listen' } = options;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let waitMs = FIRST_WAIT_MS;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: databaseUrl,
      application_name: name,
      options: `-c role=${applicationRole}`,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    let isListening = false;
    // The connection reports its end as an error, as an end, or as both.
    function onBroken(error?: Error): void {
      if (!isListening || isClosed) return;
      isListening = false;
      if (error) onError(error);
      retryLater();
    }
    next.on('error', onBroken);
    next.on('end', () => onBroken());
    next.on('notification', ({ payload }) => onMessage(payload ?? ''));
    client = next;
    await next.connect();
    await next.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    isListening = true;
    waitMs = FIRST_WAIT_MS;
  }

  function retryLater(): void {
    timer = setTimeout(() => {
      connect().then(onGap, (error: Error) => {
        onError(error);
        if (!isClosed) retryLater();
      });
    }, waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }

  await connect();
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(ignore);
    },
  };
}

function ignore(): void {}
