import type { ORDER_SORTS, OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import type { OrderStatus } from '@bestellwerk/domain/order-status';
import type { ReasonCode } from '@bestellwerk/domain/reasons';

export type OrderSort = (typeof ORDER_SORTS)[number];

/** Which orders a tab shows: those to check, all, or those of one status. */
export type OrderScope = 'attention' | 'all' | OrderStatus;

/** Everything the list's address says. */
export type OrderView = {
  scope: OrderScope;
  reasons: readonly ReasonCode[];
  channelId?: string;
  q?: string;
  /** Calendar days, both included. */
  placedFrom?: string;
  placedTo?: string;
  sort: OrderSort;
};

export const DEFAULT_VIEW: OrderView = { scope: 'attention', reasons: [], sort: '-placedAt' };

/** The view as the API's filter; also what a bulk action on the whole view is given. */
export function filterOf(view: OrderView): OrderFilter {
  const { scope, reasons, channelId, q, placedFrom, placedTo } = view;
  return {
    ...(scope === 'attention' ? { attention: 'true' as const } : {}),
    ...(scope !== 'attention' && scope !== 'all' ? { status: [scope] } : {}),
    ...(reasons.length > 0 ? { reason: [...reasons] } : {}),
    ...(channelId === undefined ? {} : { channelId }),
    ...(q === undefined ? {} : { q }),
    ...(placedFrom === undefined ? {} : { placedFrom }),
    ...(placedTo === undefined ? {} : { placedTo }),
  };
}

/** Narrowed beyond its tab. */
export function isFiltered(view: OrderView): boolean {
  return (
    view.reasons.length > 0 ||
    [view.channelId, view.q, view.placedFrom, view.placedTo].some((value) => value !== undefined)
  );
}
