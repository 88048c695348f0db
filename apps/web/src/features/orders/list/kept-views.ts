import type { OrderView as KeptView, OrderViewSettings } from '@bestellwerk/contracts/seller-api/order-views';
import { DEFAULT_VIEW, filterOf, type OrderView } from './order-view.ts';
import { orderViewAddress, withNumber } from './order-view-address.ts';

/** The views that everybody has. */
export const BUILT_IN_VIEWS = {
  toCheck: DEFAULT_VIEW,
  moneyBoxEmpty: { ...DEFAULT_VIEW, reasons: ['insufficient_funds'] },
  addressFaults: {
    ...DEFAULT_VIEW,
    reasons: ['address_too_long', 'address_invalid', 'postcode_invalid', 'name_too_long'],
  },
  transferOpen: { ...DEFAULT_VIEW, scope: 'awaiting_payment' },
  forwardedToday: { ...DEFAULT_VIEW, scope: 'all', forwardedToday: true },
  all: { ...DEFAULT_VIEW, scope: 'all' },
} satisfies Record<string, OrderView>;
export type BuiltInView = keyof typeof BUILT_IN_VIEWS;

/** What the server keeps of a view. */
export function settingsOf(view: OrderView): OrderViewSettings {
  return { filter: filterOf(view), sort: view.sort, columns: [...view.columns], density: view.density };
}

/** A kept view as the list shows it. One status is its tab. */
export function viewOf(kept: KeptView): OrderView {
  const { attention, status, reason, forwarded, ...filter } = kept.filter;
  const isToCheck = attention === 'true';
  const [only] = isToCheck || status?.length !== 1 ? [] : status;
  return {
    ...filter,
    scope: isToCheck ? 'attention' : (only ?? 'all'),
    statuses: only === undefined ? (status ?? []) : [],
    reasons: reason ?? [],
    ...(forwarded === undefined ? {} : { forwardedToday: true as const }),
    placedFrom: dayOf(filter.placedFrom),
    placedTo: dayOf(filter.placedTo),
    sort: kept.sort,
    columns: withNumber(kept.columns),
    density: kept.density,
    keptAs: kept.id,
  };
}

/** What a kept view holds and the list cannot show, to be named. */
export function leftOutOf({ filter, ignored }: KeptView): string[] {
  return [...ignored, ...(filter.attention === 'false' ? ['attention=false'] : [])];
}

/** A program may have kept an instant; the list's fields are days. */
function dayOf(dayOrInstant: string | undefined): string | undefined {
  return dayOrInstant?.slice(0, 10);
}

export function isSameView(a: OrderView, b: OrderView): boolean {
  return address(a) === address(b);
}

function address(view: OrderView): string {
  return orderViewAddress({ ...view, keptAs: undefined });
}
