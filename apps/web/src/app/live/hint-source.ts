import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import { liveState, setLiveState, type LiveState } from './live-state.ts';
import { openStream } from './open-stream.ts';

type Listener = {
  onHint: (hint: StreamHint) => void;
  /** The stream has begun, here or in another tab: what changed before went unheard. */
  onBegin: () => void;
};

/** What tabs of one browser tell each other. */
type Message =
  | { kind: 'hint'; hint: StreamHint }
  | { kind: 'begin' }
  | { kind: 'state'; state: LiveState }
  /** A new tab wants to know how things stand. */
  | { kind: 'ask' };

const NAME = 'bestellwerk-hints';

/**
 * Server-sent hints for this tab. Browsers allow six connections to a host over HTTP/1.1, so one tab of a browser at
 * a time holds the stream, under a lock, and passes everything on to the others; when it is closed, the lock goes to
 * the next, and what happened in between is read anew. Answers with how to stop.
 */
export function listenForHints(listener: Listener): () => void {
  const stopped = new AbortController();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : null;
  let leads = false;

  function handle(message: Message): void {
    if (message.kind === 'hint') listener.onHint(message.hint);
    else if (message.kind === 'begin') listener.onBegin();
    else if (message.kind === 'state') setLiveState(message.state);
    else if (leads) channel?.postMessage({ kind: 'state', state: liveState() } satisfies Message);
  }

  function tellEverybody(message: Message): void {
    handle(message);
    channel?.postMessage(message);
  }

  function lead(): Promise<void> {
    leads = true;
    return openStream(stopped.signal, {
      onOpen() {
        tellEverybody({ kind: 'state', state: { kind: 'live' } });
        tellEverybody({ kind: 'begin' });
      },
      onHint: (hint) => tellEverybody({ kind: 'hint', hint }),
      onLost: () => tellEverybody({ kind: 'state', state: { kind: 'lost', since: Date.now() } }),
    });
  }

  if (channel) channel.onmessage = (event: MessageEvent<Message>) => handle(event.data);
  channel?.postMessage({ kind: 'ask' } satisfies Message);
  // Without a secure context there are no locks; each tab then holds a stream of its own.
  if ('locks' in navigator) {
    // It rejects when this tab stops listening while it waits.
    navigator.locks.request(NAME, { signal: stopped.signal }, lead).catch(() => undefined);
  } else void lead();
  return () => {
    stopped.abort();
    channel?.close();
  };
}
