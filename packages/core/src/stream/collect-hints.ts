import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';

type CollectorOptions = {
  send: (hint: StreamHint) => void;
  /** Runs something a little later; answers with how to call it off. */
  later: (run: () => void) => () => void;
};

export type HintCollector = { add(hint: StreamHint): void; stop(): void };

/** More changes of a kind than this in one go are told as one: whoever shows them reads the page again anyway. */
const MOST_OF_A_TOPIC = 20;

/**
 * Keeps a storm of changes from becoming a storm of messages. The first hint after a quiet moment goes out at once;
 * what follows is collected and goes out together, each thing once and with its latest version.
 */
export function collectHints({ send, later }: CollectorOptions): HintCollector {
  const waiting = new Map<string, StreamHint>();
  let callOff: (() => void) | undefined;

  function flush(): void {
    callOff = undefined;
    if (waiting.size === 0) return;
    const hints = [...waiting.values()];
    waiting.clear();
    callOff = later(flush);
    for (const hint of summarise(hints)) send(hint);
  }

  return {
    add(hint) {
      if (callOff === undefined) {
        callOff = later(flush);
        send(hint);
        return;
      }
      const key = `${hint.topic} ${hint.id ?? ''}`;
      waiting.set(key, withLatestVersion(waiting.get(key), hint));
    },
    stop() {
      callOff?.();
      waiting.clear();
    },
  };
}

/** A hint without a version says that more than the versioned part changed, so it outweighs the others. */
function withLatestVersion(earlier: StreamHint | undefined, hint: StreamHint): StreamHint {
  if (earlier === undefined || hint.version === undefined) return hint;
  if (earlier.version === undefined || earlier.version > hint.version) return earlier;
  return hint;
}

function summarise(hints: readonly StreamHint[]): StreamHint[] {
  const topics = [...new Set(hints.map(({ topic }) => topic))];
  return topics.flatMap((topic) => {
    const ofTopic = hints.filter((hint) => hint.topic === topic);
    return ofTopic.length > MOST_OF_A_TOPIC ? [{ topic }] : ofTopic;
  });
}
