import type { ORDER_SORTS, OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import type { Density, OrderColumn } from '@bestellwerk/domain/order-columns';
import type { OrderStatus } from '@bestellwerk/domain/order-status';
import type { ReasonCode } from '@bestellwerk/domain/reasons';

export type OrderSort = (typeof ORDER_SORTS)[number];

/** Which orders a tab shows: those to check, all, or those of one status. */
export type OrderScope = 'attention' | 'all' | OrderStatus;

/** Everything the list's address says. */
export type OrderView = {
  scope: OrderScope;
  /** Only these of the scope; several, as a kept view may name them, have no tab of their own. */
  statuses: readonly OrderStatus[];
  reasons: readonly ReasonCode[];
  channelId?: string;
  q?: string;
  /** Calendar days, both included. */
  placedFrom?: string;
  placedTo?: string;
  /** Cents, both included. */
  totalFrom?: number;
  totalTo?: number;
  /** Sent to the supplier since midnight. */
  forwardedToday?: true;
  sort: OrderSort;
  columns: readonly OrderColumn[];
  density: Density;
  /** The kept view it began as. */
  keptAs?: string;
};

const DEFAULT_COLUMNS: readonly OrderColumn[] = [
  'number',
  'channel',
  'buyer',
  'country',
  'total',
  'status',
  'reasons',
  'waiting',
  'fix',
];

export const DEFAULT_VIEW: OrderView = {
  scope: 'attention',
  statuses: [],
  reasons: [],
  sort: '-placedAt',
  columns: DEFAULT_COLUMNS,
  density: 'comfortable',
};

/** What narrows a view beyond its tab, taken away. */
export const NO_FILTERS = {
  statuses: [],
  reasons: [],
  channelId: undefined,
  q: undefined,
  placedFrom: undefined,
  placedTo: undefined,
  totalFrom: undefined,
  totalTo: undefined,
  forwardedToday: undefined,
} satisfies Partial<OrderView>;

/** The view as the API's filter; also what a bulk action on the whole view is given. */
export function filterOf(view: OrderView): OrderFilter {
  const { scope, reasons, channelId, q, placedFrom, placedTo, totalFrom, totalTo } = view;
  const statuses = scope === 'attention' || scope === 'all' ? view.statuses : [scope];
  return {
    ...(scope === 'attention' ? { attention: 'true' as const } : {}),
    ...(statuses.length > 0 ? { status: [...statuses] } : {}),
    ...(reasons.length > 0 ? { reason: [...reasons] } : {}),
    ...(channelId === undefined ? {} : { channelId }),
    ...(q === undefined ? {} : { q }),
    ...(placedFrom === undefined ? {} : { placedFrom }),
    ...(placedTo === undefined ? {} : { placedTo }),
    ...(totalFrom === undefined ? {} : { totalFrom }),
    ...(totalTo === undefined ? {} : { totalTo }),
    ...(view.forwardedToday ? { forwarded: 'today' as const } : {}),
  };
}

/** Narrowed beyond its tab. */
export function isFiltered(view: OrderView): boolean {
  const { statuses, reasons, channelId, q, placedFrom, placedTo, totalFrom, totalTo, forwardedToday } = view;
  const narrowing = [channelId, q, placedFrom, placedTo, totalFrom, totalTo, forwardedToday];
  return statuses.length > 0 || reasons.length > 0 || narrowing.some((value) => value !== undefined);
}
