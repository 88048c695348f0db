import type { OrderViewSettings } from '@bestellwerk/contracts/seller-api/order-views';
import type { Identity } from '../identity.ts';

export type OrderViewRow = {
  id: string;
  name: string;
  isShared: boolean;
  settings: OrderViewSettings;
  /** Stored parts that mean nothing any more. */
  ignored: readonly string[];
  createdAt: Date;
  updatedAt: Date;
};

/** Who asks: a person, or a program without one. */
export type Viewer = Pick<Identity, 'userId'>;

/** Which views somebody sees and may change: what is shared, and their own. A program has none of its own. */
export function visibleTo(sellerId: string, { userId }: Viewer) {
  return { sellerId, OR: [{ isShared: true }, ...(userId === undefined ? [] : [{ userId }])] };
}
