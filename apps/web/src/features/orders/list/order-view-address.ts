import { formatDecimal, MAX_CENTS, parseDecimal } from '@bestellwerk/domain/money';
import { DENSITIES, ORDER_COLUMNS, type Density, type OrderColumn } from '@bestellwerk/domain/order-columns';
import { ORDER_STATUSES } from '@bestellwerk/domain/order-status';
import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { isDay } from '../../../lib/is-day.ts';
import { DEFAULT_VIEW, type OrderScope, type OrderSort, type OrderView } from './order-view.ts';

/** The parameters' names in the address. */
const NAME = {
  scope: 'ansicht',
  status: 'status',
  reason: 'grund',
  channel: 'kanal',
  q: 'q',
  from: 'von',
  to: 'bis',
  totalFrom: 'betragab',
  totalTo: 'betragbis',
  forwarded: 'uebermittelt',
  sort: 'sort',
  columns: 'spalten',
  density: 'dichte',
  keptAs: 'sicht',
} as const;

const SCOPES: readonly OrderScope[] = ['attention', 'all', ...ORDER_STATUSES];
const SORT_IN_ADDRESS: Record<OrderSort, string> = {
  '-placedAt': '-eingang',
  placedAt: 'eingang',
  '-waitingSince': '-wartet',
  waitingSince: 'wartet',
  '-total': '-betrag',
  total: 'betrag',
};
const COLUMN_IN_ADDRESS: Record<OrderColumn, string> = {
  number: 'nummer',
  placedAt: 'eingang',
  channel: 'kanal',
  buyer: 'kaeufer',
  country: 'land',
  total: 'betrag',
  status: 'status',
  reasons: 'gruende',
  waiting: 'wartet',
  nextAttempt: 'versuch',
  fix: 'schritt',
};
const DENSITY_IN_ADDRESS: Record<Density, string> = { comfortable: 'normal', compact: 'kompakt' };
const TODAY = 'heute';
const SORTS = Object.keys(SORT_IN_ADDRESS) as OrderSort[];

/**
 * Reads the list's address. It never fails: an unknown or bad value is left out and named in `ignored`, so that
 * an old bookmark cannot lock anybody out of the list.
 */
export function readOrderView(search: URLSearchParams): { view: OrderView; ignored: string[] } {
  const ignored: string[] = [];
  const read = <T>(name: string, accept: (value: string) => T | undefined): T[] =>
    search.getAll(name).flatMap((value) => {
      if (value === '') return [];
      const accepted = accept(value);
      if (accepted === undefined) ignored.push(`${name}=${value}`);
      return accepted === undefined ? [] : [accepted];
    });
  const day = (value: string) => (isDay(value) ? value : undefined);

  const view: OrderView = {
    scope: read(NAME.scope, (value) => SCOPES.find((scope) => scope === value))[0] ?? DEFAULT_VIEW.scope,
    statuses: read(NAME.status, (value) => ORDER_STATUSES.find((status) => status === value)),
    reasons: read(NAME.reason, (value) => REASON_CODES.find((code) => code === value)),
    channelId: read(NAME.channel, (value) => (value.length <= 255 ? value : undefined))[0],
    q: read(NAME.q, (value) => (value.length <= 2000 && value.trim() !== '' ? value : undefined))[0],
    placedFrom: read(NAME.from, day)[0],
    placedTo: read(NAME.to, day)[0],
    totalFrom: read(NAME.totalFrom, amount)[0],
    totalTo: read(NAME.totalTo, amount)[0],
    forwardedToday: read(NAME.forwarded, (value) => (value === TODAY ? (true as const) : undefined))[0],
    columns: read(NAME.columns, readColumns)[0] ?? DEFAULT_VIEW.columns,
    density:
      read(NAME.density, (value) => DENSITIES.find((density) => DENSITY_IN_ADDRESS[density] === value))[0] ??
      DEFAULT_VIEW.density,
    keptAs: read(NAME.keptAs, (value) => (/^[\w-]{1,64}$/.test(value) ? value : undefined))[0],
    sort:
      read(NAME.sort, (value) => SORTS.find((sort) => SORT_IN_ADDRESS[sort] === value))[0] ??
      DEFAULT_VIEW.sort,
  };
  return { view, ignored };
}

function amount(value: string): number | undefined {
  const cents = /^\d{1,9}(\.\d{1,2})?$/.test(value) ? parseDecimal(value) : null;
  return cents === null || cents > MAX_CENTS ? undefined : cents;
}

/** Unknown ones and repetitions are passed over. Without its number an order could not be opened. */
function readColumns(value: string): OrderColumn[] | undefined {
  const names = value.split('.');
  const columns = names.flatMap(
    (name) => ORDER_COLUMNS.find((column) => COLUMN_IN_ADDRESS[column] === name) ?? [],
  );
  if (columns.length === 0) return undefined;
  return withNumber([...new Set(columns)]);
}

export function withNumber(columns: readonly OrderColumn[]): OrderColumn[] {
  return columns.includes('number') ? [...columns] : ['number', ...columns];
}

/** The address of a view; what is as by default is left out. Begins with `?` unless nothing is left. */
export function orderViewAddress(view: OrderView): string {
  const search = new URLSearchParams();
  if (view.scope !== DEFAULT_VIEW.scope) search.set(NAME.scope, view.scope);
  for (const status of view.statuses) search.append(NAME.status, status);
  for (const reason of view.reasons) search.append(NAME.reason, reason);
  if (view.channelId !== undefined) search.set(NAME.channel, view.channelId);
  if (view.q !== undefined) search.set(NAME.q, view.q);
  if (view.placedFrom !== undefined) search.set(NAME.from, view.placedFrom);
  if (view.placedTo !== undefined) search.set(NAME.to, view.placedTo);
  if (view.totalFrom !== undefined) search.set(NAME.totalFrom, formatDecimal(view.totalFrom));
  if (view.totalTo !== undefined) search.set(NAME.totalTo, formatDecimal(view.totalTo));
  if (view.forwardedToday) search.set(NAME.forwarded, TODAY);
  if (columnsInAddress(view) !== columnsInAddress(DEFAULT_VIEW)) {
    search.set(NAME.columns, columnsInAddress(view));
  }
  if (view.density !== DEFAULT_VIEW.density) search.set(NAME.density, DENSITY_IN_ADDRESS[view.density]);
  if (view.keptAs !== undefined) search.set(NAME.keptAs, view.keptAs);
  if (view.sort !== DEFAULT_VIEW.sort) search.set(NAME.sort, SORT_IN_ADDRESS[view.sort]);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

function columnsInAddress({ columns }: OrderView): string {
  return columns.map((column) => COLUMN_IN_ADDRESS[column]).join('.');
}

type FromView = { orderView: string };

/** Sent along to an order's page, whose way back leads to the view it was opened from. */
export function fromView(view: OrderView): FromView {
  return { orderView: orderViewAddress(view) };
}

/** Reads it from a location's state; the default view where an order was opened by its address. */
export function viewBehind(state: unknown): string {
  const value = typeof state === 'object' && state !== null ? (state as Partial<FromView>).orderView : '';
  return typeof value === 'string' ? value : '';
}
