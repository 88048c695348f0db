import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import { listen } from '@bestellwerk/db/listen';
import type { Logger } from '@bestellwerk/platform/logger';
import { HINT_CHANNEL, type PublishedHint } from './publish-hint.ts';

export type HintSubscriber = {
  onHint: (hint: StreamHint) => void;
  /** Hints may have been missed: whoever shows data must read it again. */
  onGap: () => void;
};

export type HintFeed = {
  /** Answers with how to stop. */
  subscribe(sellerId: string, subscriber: HintSubscriber): () => void;
  close(): Promise<void>;
};

/** One listening connection for all browsers of this process; a seller is told of their own changes only. */
export async function openHintFeed(databaseUrl: string, logger: Logger): Promise<HintFeed> {
  const subscribers = new Map<string, Set<HintSubscriber>>();
  const listening = await listen(databaseUrl, {
    channel: HINT_CHANNEL,
    name: 'bestellwerk-hints',
    onMessage(payload) {
      const { sellerId, hint } = JSON.parse(payload) as PublishedHint;
      for (const subscriber of subscribers.get(sellerId) ?? []) subscriber.onHint(hint);
    },
    onGap() {
      for (const subscriber of [...subscribers.values()].flatMap((set) => [...set])) subscriber.onGap();
    },
    onError: (error) => logger.warn({ err: error }, 'the connection for hints broke'),
  });
  return {
    subscribe(sellerId, subscriber) {
      const own = subscribers.get(sellerId) ?? new Set();
      subscribers.set(sellerId, own.add(subscriber));
      return () => {
        own.delete(subscriber);
        if (own.size === 0 && subscribers.get(sellerId) === own) subscribers.delete(sellerId);
      };
    },
    close: () => listening.close(),
  };
}
