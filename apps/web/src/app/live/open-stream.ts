import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import { API_BASE } from '../../lib/api/request-address.ts';

type StreamListener = {
  onOpen: () => void;
  onHint: (hint: StreamHint) => void;
  /** It tries again by itself. */ onLost: () => void;
};

/** The server says something every 15 s; a connection silent for longer than three of them is dead. */
const SILENCE_MS = 45_000;
const WATCH_MS = 10_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Holds one stream of hints until `signal` says stop. A browser reconnects by itself after an interruption, but gives
 * up for good when it is refused, as by a server that is just starting, and does not notice a connection that died
 * without a word, as while the machine slept: both are opened anew here.
 */
export function openStream(signal: AbortSignal, listener: StreamListener): Promise<void> {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let waitMs = FIRST_WAIT_MS;
  let heardAt = 0;

  function open(): void {
    clearTimeout(retry);
    source?.close();
    heardAt = Date.now();
    const next = (source = new EventSource(`${API_BASE}/stream`));
    const hear = () => (heardAt = Date.now());
    next.addEventListener('beat', hear);
    next.onopen = () => {
      hear();
      waitMs = FIRST_WAIT_MS;
      listener.onOpen();
    };
    next.onmessage = (event: MessageEvent<string>) => {
      hear();
      const hint = readHint(event.data);
      if (hint) listener.onHint(hint);
    };
    next.onerror = () => {
      listener.onLost();
      if (next.readyState !== EventSource.CLOSED) return;
      retry = setTimeout(open, waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    };
  }

  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    open();
    const watch = setInterval(() => {
      if (Date.now() - heardAt > SILENCE_MS && source?.readyState === EventSource.OPEN) {
        listener.onLost();
        open();
      }
    }, WATCH_MS);
    globalThis.addEventListener('online', open);
    signal.addEventListener('abort', () => {
      clearInterval(watch);
      clearTimeout(retry);
      globalThis.removeEventListener('online', open);
      source?.close();
      resolve();
    });
  });
}

function readHint(text: string): StreamHint | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'topic' in value ? (value as StreamHint) : null;
  } catch {
    return null;
  }
}
