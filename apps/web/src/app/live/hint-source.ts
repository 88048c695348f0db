import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import { API_BASE } from '../../lib/api/request-address.ts';

type Listener = {
  onHint: (hint: StreamHint) => void;
  /** Hints may have been lost. */ onReconnect: () => void;
};

/**
 * Server-sent hints for this tab. Browsers allow six connections to a host over HTTP/1.1, so one tab at a
 * time holds the stream, under a lock, and passes hints on to the others.
 */
export function listenForHints(listener: Listener): () => void {
  const stopped = new AbortController();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('bestellwerk-hints') : null;
  const handle = (message: unknown) => {
    if (message === 'reconnect') listener.onReconnect();
    else listener.onHint(message as StreamHint);
  };
  if (channel) channel.onmessage = (event) => handle(event.data);
  const hold = () =>
    openStream(stopped.signal, (message) => {
      handle(message);
      channel?.postMessage(message);
    });
  // Without secure context there are no locks; each tab then holds a stream of its own.
  if ('locks' in navigator) {
    navigator.locks
      .request('bestellwerk-hints', { signal: stopped.signal }, hold)
      .catch(() => undefined); /* aborted while waiting: this tab no longer listens */
  } else void hold();
  return () => {
    stopped.abort();
    channel?.close();
  };
}

/** Holds the stream until `signal` says stop. EventSource reconnects by itself unless it was refused. */
function openStream(signal: AbortSignal, send: (message: StreamHint | 'reconnect') => void): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const source = new EventSource(`${API_BASE}/stream`);
    let openedBefore = false;
    source.onopen = () => {
      if (openedBefore) send('reconnect');
      openedBefore = true;
    };
    source.onmessage = (event: MessageEvent<string>) => {
      const hint = readHint(event.data);
      if (hint) send(hint);
    };
    signal.addEventListener('abort', () => {
      source.close();
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
