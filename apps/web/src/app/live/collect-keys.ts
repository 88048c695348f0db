import type { QueryKey } from '@tanstack/react-query';

/** Hints arrive in bursts; what they touch is asked for once per burst, */
const BURST_MS = 400;
/** and while they go on and on, no more often than this. */
const PAUSE_MS = 2_000;

/** Collects what to refresh and hands it over together, each once. */
export function collectKeys(renew: (keys: readonly QueryKey[]) => void) {
  const waiting = new Map<string, QueryKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = 0;

  function flush(): void {
    timer = undefined;
    lastAt = Date.now();
    const keys = [...waiting.values()];
    waiting.clear();
    renew(keys);
  }

  return {
    refresh(key: QueryKey): void {
      waiting.set(JSON.stringify(key), key);
      timer ??= setTimeout(flush, Math.max(BURST_MS, lastAt + PAUSE_MS - Date.now()));
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
}
