import type { Clock } from '@bestellwerk/platform/clock';
import type { Logger } from '@bestellwerk/platform/logger';

const MOST_AT_ONCE = 128;
const RETRY_MS = 500;
/** A handful of outcomes waits this long for company: one transaction for many costs little more than for one. */
const FEW = 16;
const GATHER_MS = 6;

/**
 * Collects outcomes and stores them in batches, one batch at a time: while one is being written the next gathers. The
 * entries of a batch that fails go on one by one beside the next batches, so that a bad entry holds up no other; one
 * that keeps failing is dropped after `giveUpMs`, and its claim is recovered like a dead worker's.
 */
export function createOutcomeBatcher<T>(options: {
  store: (entries: readonly T[]) => Promise<void>;
  onStored: (count: number) => void;
  clock: Clock;
  logger: Logger;
  giveUpMs: number;
}) {
  const { store, onStored, clock, logger, giveUpMs } = options;
  const waiting: T[] = [];
  let running: Promise<void> | null = null;
  const alone = new Set<Promise<void>>();

  async function storeAlone(entry: T): Promise<void> {
    const giveUpAtMs = clock.monotonicMs() + giveUpMs;
    for (;;) {
      try {
        return await store([entry]);
      } catch (error) {
        if (clock.monotonicMs() > giveUpAtMs) {
          logger.error({ err: error }, 'an outcome could not be stored');
          return;
        }
        await clock.sleep(RETRY_MS);
      }
    }
  }

  function setAside(entry: T): void {
    const stored = storeAlone(entry).then(() => {
      alone.delete(stored);
      onStored(1);
    });
    alone.add(stored);
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      if (waiting.length < FEW) await clock.sleep(GATHER_MS);
      const batch = waiting.splice(0, MOST_AT_ONCE);
      try {
        await store(batch);
        onStored(batch.length);
      } catch (error) {
        logger.warn({ err: error, entries: batch.length }, 'a batch of outcomes failed; storing one by one');
        for (const entry of batch) setAside(entry);
      }
    }
    running = null;
  }

  return {
    add(entry: T): void {
      waiting.push(entry);
      running ??= Promise.resolve().then(drain);
    },
    /** Resolves when everything added so far is stored. */
    async flushed(): Promise<void> {
      while (running || alone.size > 0) await Promise.all([running, ...alone]);
    },
  };
}
