import type { StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import { listen } from '@bestellwerk/db/listen';
import type { Logger } from '@bestellwerk/platform/logger';
import { collectHints, type HintCollector } from './collect-hints.ts';
import { HINT_CHANNEL, type PublishedHint } from './publish-hint.ts';

/** How long changes are collected before a seller's browsers hear of them again. */
const COLLECT_MS = 250;

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

type Audience = { subscribers: Set<HintSubscriber>; collector: HintCollector };

/**
 * One listening connection for all browsers of this process; a seller is told of their own changes only, and of
 * thousands a second in a few messages.
 */
export async function openHintFeed(databaseUrl: string, logger: Logger): Promise<HintFeed> {
  const audiences = new Map<string, Audience>();
  const listening = await listen(databaseUrl, {
    channel: HINT_CHANNEL,
    name: 'bestellwerk-hints',
    onMessage(payload) {
      const { sellerId, hint } = JSON.parse(payload) as PublishedHint;
      audiences.get(sellerId)?.collector.add(hint);
    },
    onGap() {
      const all = [...audiences.values()].flatMap(({ subscribers }) => [...subscribers]);
      for (const subscriber of all) subscriber.onGap();
    },
    onError: (error) => logger.warn({ err: error }, 'the connection for hints broke'),
  });
  return {
    subscribe(sellerId, subscriber) {
      const audience = audiences.get(sellerId) ?? gather();
      audiences.set(sellerId, audience);
      audience.subscribers.add(subscriber);
      return () => {
        audience.subscribers.delete(subscriber);
        if (audience.subscribers.size > 0 || audiences.get(sellerId) !== audience) return;
        audience.collector.stop();
        audiences.delete(sellerId);
      };
    },
    close: () => listening.close(),
  };
}

function gather(): Audience {
  const subscribers = new Set<HintSubscriber>();
  const collector = collectHints({
    send(hint) {
      for (const subscriber of subscribers) subscriber.onHint(hint);
    },
    later(run) {
      const timer = setTimeout(run, COLLECT_MS);
      return () => clearTimeout(timer);
    },
  });
  return { subscribers, collector };
}
