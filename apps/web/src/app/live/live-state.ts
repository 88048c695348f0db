import { useSyncExternalStore } from 'react';

/** Whether changes are heard of as they happen; where not, since when. */
export type LiveState = { kind: 'connecting' | 'live' } | { kind: 'lost'; since: number };

let state: LiveState = { kind: 'connecting' };
const listeners = new Set<() => void>();

export function setLiveState(next: LiveState): void {
  // The first loss counts: since then nothing has been heard.
  if (next.kind === state.kind) return;
  state = next;
  for (const listener of listeners) listener();
}

export function liveState(): LiveState {
  return state;
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(subscribe, liveState);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
