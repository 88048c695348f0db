import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { collectKeys } from './collect-keys.ts';
import { listenForHints } from './hint-source.ts';
import { liveState } from './live-state.ts';

/** How often to look without being told, as long as the stream is lost. */
const POLL_MS = 30_000;
const ORDER_LISTS: QueryKey = ['orders', 'list'];

const KEYS_OF_TOPIC: Record<StreamHint['topic'], readonly QueryKey[]> = {
  // What waits for money is counted by orders, so the Money Box follows them, too.
  order: [ORDER_LISTS, ['orders', 'neighbours'], ['orders', 'counts'], ['money-box'], ['overview']],
  money_box: [['money-box'], ['orders', 'counts'], ['overview']],
  channel: [['channels']],
  follow_up: [['follow-ups'], ['overview']],
  bulk_action: [['bulk-actions']],
};

/** Keeps what is on screen current. Mounted once, in the layout. */
export function useLiveHints(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const { refresh, stop } = collectKeys((keys) => renew(queryClient, keys));
    const refreshAll = () => refresh([]);
    const stopListening = listenForHints({
      onHint(hint) {
        for (const key of KEYS_OF_TOPIC[hint.topic] ?? []) refresh(key);
        if (hint.topic !== 'order') return;
        if (hint.id === undefined) refresh(['orders', 'one']);
        else if (!isKnown(queryClient, hint.id, hint.version)) refresh(['orders', 'one', hint.id]);
      },
      onBegin: refreshAll,
    });
    const poll = setInterval(() => {
      if (liveState().kind !== 'live' && document.visibilityState === 'visible') refreshAll();
    }, POLL_MS);
    // Lists do not load themselves again when the window gets the focus: their rows would jump.
    const onVisible = () => {
      if (document.visibilityState === 'visible') refresh(ORDER_LISTS);
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      stop();
      stopListening();
      clearInterval(poll);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [queryClient]);
}

/** What this tab did itself it has seen already. A hint without a version tells of something beside it. */
function isKnown(queryClient: QueryClient, id: string, version: number | undefined): boolean {
  const shown = queryClient.getQueryData<{ version: number }>(['orders', 'one', id]);
  return version !== undefined && shown !== undefined && shown.version >= version;
}

/** Asks for everything under these keys again; what must not move on screen is brought up to date in place. */
function renew(queryClient: QueryClient, keys: readonly QueryKey[]): void {
  const needed = keys.some((key) => key.length === 0) ? [[]] : keys;
  for (const queryKey of needed) {
    void queryClient.invalidateQueries({ queryKey, predicate: ({ meta }) => !meta?.refreshInPlace });
    void queryClient.invalidateQueries({
      queryKey,
      predicate: ({ meta }) => meta?.refreshInPlace !== undefined,
      refetchType: 'none',
    });
    for (const { meta, queryKey: shown } of queryClient
      .getQueryCache()
      .findAll({ queryKey, type: 'active' })) {
      // Without a connection: the next look brings it.
      meta?.refreshInPlace?.(queryClient, shown).catch(() => undefined);
    }
  }
}
