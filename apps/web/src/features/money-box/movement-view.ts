import { TRANSFER_KINDS, type TransferKind } from '@bestellwerk/domain/ledger';
import { isDay } from '../../lib/is-day.ts';
import { PATHS } from '../../lib/paths.ts';

/** Which movements are shown. Days are both included. */
export type MovementView = { kind?: TransferKind; from?: string; to?: string; orderNumber?: string };

/** The parameters' names in the address. */
const NAME = { kind: 'art', from: 'von', to: 'bis', orderNumber: 'bestellung' } as const;
const NAMES = Object.keys(NAME) as (keyof typeof NAME)[];

/** Reads the address; a value that means nothing is as good as none. */
export function readMovementView(search: URLSearchParams): MovementView {
  const text = (name: keyof typeof NAME) => search.get(NAME[name])?.trim() ?? '';
  const day = (name: 'from' | 'to') => (isDay(text(name)) ? text(name) : undefined);
  const orderNumber = text('orderNumber');
  return {
    kind: TRANSFER_KINDS.find((kind) => kind === text('kind')),
    from: day('from'),
    to: day('to'),
    orderNumber: orderNumber === '' || orderNumber.length > 255 ? undefined : orderNumber,
  };
}

/** The address with this view; whatever else stands in it is kept. */
export function withMovementView(search: URLSearchParams, view: MovementView): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of NAMES) {
    const value = view[name];
    if (value === undefined || value === '') next.delete(NAME[name]);
    else next.set(NAME[name], value);
  }
  return next;
}

export function isNarrowed(view: MovementView): boolean {
  return NAMES.some((name) => view[name] !== undefined);
}

/** The movements of one day. */
export function movementsOfDayAddress(day: string): string {
  return `${PATHS.moneyBox}?${withMovementView(new URLSearchParams(), { from: day, to: day })}`;
}
