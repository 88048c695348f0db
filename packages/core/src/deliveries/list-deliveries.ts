import type { SellerTx } from '@bestellwerk/db/database';
import { newestFirst, type Page, type PageInput } from '../paging/newest-first.ts';
import { findDeliveries, type DeliveryState, type DeliveryView } from './delivery-store.ts';

/** What a channel delivered, newest first. */
export function listDeliveries(
  tx: SellerTx,
  input: PageInput & { channelId: string; state?: DeliveryState },
): Promise<Page<DeliveryView>> {
  return newestFirst(input, 'receivedAt', ({ where, ...paging }) =>
    findDeliveries(tx, { ...paging, where: { ...where, channelId: input.channelId, state: input.state } }),
  );
}
