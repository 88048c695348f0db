import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useState } from 'react';
import type { Handled } from './fix-queue.ts';

/** Walks a queue once: each order is done or skipped, and the skipped ones can be walked again. */
export function useFixQueue(queue: readonly OrderSummary[]) {
  const [round, setRound] = useState({ ids: queue.map((order) => order.id), index: 0 });
  const [handled, setHandled] = useState<ReadonlyMap<string, Handled>>(new Map());
  const skipped = [...handled].filter(([, how]) => how === 'skipped').map(([id]) => id);
  return {
    currentId: round.ids[round.index],
    nextId: round.ids[round.index + 1],
    /** Counted from 1. */
    position: round.index + 1,
    total: round.ids.length,
    handled,
    doneIds: [...handled].filter(([, how]) => how === 'done').map(([id]) => id),
    skippedIds: skipped,
    goOn: (id: string, how: Handled) => {
      setHandled((before) => new Map([...before].filter(([each]) => each !== id)).set(id, how));
      // A late answer about an order that was left already moves nothing.
      setRound((now) => (now.ids[now.index] === id ? { ...now, index: now.index + 1 } : now));
    },
    walkSkipped: () => setRound({ ids: skipped, index: 0 }),
  };
}
