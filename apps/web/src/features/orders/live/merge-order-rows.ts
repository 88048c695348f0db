import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';

export type Merged = {
  /** What is on screen, in its order, with what is known of each by now. */
  rows: OrderSummary[];
  /** How many orders belong between or above these rows by now. */
  arrived: number;
  /** Rows on screen that the server did not name: gone from the view, or pushed beyond what was asked for. */
  missing: OrderSummary[];
};

/**
 * Brings rows on screen up to date without moving, adding or taking one. `fresh` is the beginning of the same view as
 * it is now; `isWhole` says that the view ends with the last row on screen.
 */
export function mergeOrderRows(
  shown: readonly OrderSummary[],
  fresh: readonly OrderSummary[],
  isWhole: boolean,
): Merged {
  const byId = new Map(fresh.map((row) => [row.id, row]));
  const shownIds = new Set(shown.map((row) => row.id));
  const lastKnown = fresh.findLastIndex((row) => shownIds.has(row.id));
  // Below the last row in common follows what was never loaded, and that is not new.
  const newcomers = fresh.filter((row, index) => !shownIds.has(row.id) && (isWhole || index < lastKnown));
  return {
    rows: shown.map((row) => newer(row, byId.get(row.id))),
    arrived: newcomers.length,
    missing: shown.filter((row) => !byId.has(row.id)),
  };
}

/** An answer that was overtaken by a later one changes nothing. */
function newer(row: OrderSummary, fresh: OrderSummary | undefined): OrderSummary {
  return fresh !== undefined && fresh.version >= row.version ? fresh : row;
}
