import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';

/** The beginning of a view; `isWhole` when the view ends with it. */
export type Rows = { rows: readonly OrderSummary[]; isWhole: boolean };

export type Merged = {
  /** What is on screen, in its order, with what is known of each by now. */
  rows: OrderSummary[];
  /** How many orders belong between or above these rows by now. */
  arrived: number;
  /** Rows on screen that do not belong into the view any more. */
  departed: OrderSummary[];
  /** Rows on screen that were not named because they are further down, or because they are gone. */
  unsure: OrderSummary[];
};

/** Brings rows on screen up to date with the same view as it is now, without moving, adding or taking one. */
export function mergeOrderRows(shown: Rows, fresh: Rows): Merged {
  const byId = new Map(fresh.rows.map((row) => [row.id, row]));
  const shownIds = new Set(shown.rows.map((row) => row.id));
  const lastShown = fresh.rows.findLastIndex((row) => shownIds.has(row.id));
  const lastNamed = shown.rows.findLastIndex((row) => byId.has(row.id));
  // Below the last row in common follows what was never loaded, and that is not new.
  const isNew = (row: OrderSummary, index: number) =>
    !shownIds.has(row.id) && (shown.isWhole || index < lastShown);
  const missing = (isGone: boolean) =>
    shown.rows.filter((row, index) => !byId.has(row.id) && (fresh.isWhole || index < lastNamed) === isGone);
  return {
    rows: shown.rows.map((row) => newer(row, byId.get(row.id))),
    arrived: fresh.rows.filter(isNew).length,
    departed: missing(true),
    unsure: missing(false),
  };
}

/** An answer that was overtaken by a later one changes nothing. */
export function newer(row: OrderSummary, fresh: OrderSummary | undefined): OrderSummary {
  return fresh !== undefined && fresh.version >= row.version ? fresh : row;
}
