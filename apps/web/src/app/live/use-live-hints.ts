import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listenForHints } from './hint-source.ts';

/** Hints arrive in bursts; what they touch is refetched once per burst. */
const BURST_MS = 400;
/** Stands behind the stream: what is on screen is never older than this. */
const POLL_MS = 30_000;

const KEYS_OF_TOPIC: Record<StreamHint['topic'], readonly QueryKey[]> = {
  // What waits for money is counted by orders, so the Money Box follows them, too.
  order: [['orders', 'list'], ['orders', 'counts'], ['money-box'], ['overview']],
  money_box: [['money-box'], ['orders', 'counts'], ['overview']],
  channel: [['channels']],
  follow_up: [['follow-ups'], ['overview']],
  bulk_action: [['bulk-actions']],
};

/** Keeps what is on screen current. Mounted once, in the layout. */
export function useLiveHints(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const refresh = collectRefreshes(queryClient);
    const stop = listenForHints({
      onHint: (hint) => {
        for (const key of KEYS_OF_TOPIC[hint.topic] ?? []) refresh(key);
        if (hint.topic === 'order' && hint.id) refresh(['orders', 'one', hint.id]);
      },
      onReconnect: () => refresh([]),
    });
    const poll = setInterval(() => {
      if (document.visibilityState === 'visible') refresh([]);
    }, POLL_MS);
    return () => {
      stop();
      clearInterval(poll);
    };
  }, [queryClient]);
}

function collectRefreshes(queryClient: QueryClient): (key: QueryKey) => void {
  const waiting = new Map<string, QueryKey>();
  return (key) => {
    if (waiting.size === 0) {
      setTimeout(() => {
        const keys = [...waiting.values()];
        waiting.clear();
        for (const each of keys) void queryClient.invalidateQueries({ queryKey: each });
      }, BURST_MS);
    }
    waiting.set(JSON.stringify(key), key);
  };
}
