import type { Ids } from '../ids.ts';
import type { SeedChannel } from '../orders/draft.ts';
import { later } from '../orders/timeline.ts';
import type { DemoSeller } from './sellers.ts';

export type FoundedSeller = {
  spec: DemoSeller;
  sellerId: string;
  userId: string;
  channels: SeedChannel[];
  createdAt: Date;
};

const FOUNDED_MS = 75 * 86_400_000;

/** A seller who began a while before the first order. */
export function foundSeller(spec: DemoSeller, now: Date, ids: Ids): FoundedSeller {
  const createdAt = later(now, -FOUNDED_MS);
  const sellerId = ids.make(createdAt);
  const userId = ids.make(createdAt);
  const channels = spec.channels.map(({ type, name }) => ({ sellerId, id: ids.make(createdAt), type, name }));
  return { spec, sellerId, userId, channels, createdAt };
}
