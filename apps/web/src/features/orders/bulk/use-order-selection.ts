import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useState } from 'react';
import type { BulkKind } from '../api/bulk-action.ts';

const BULK_KINDS: readonly BulkKind[] = ['resend', 'accept_payment', 'mark_manually_sent', 'cancel'];

export type OrderSelection = ReturnType<typeof useOrderSelection>;

function isSelectable(order: OrderSummary): boolean {
  return BULK_KINDS.some((kind) => order.availableActions.includes(kind));
}

/** The rows ticked in one view. A new view starts with none: `viewKey` tells views apart. */
export function useOrderSelection(viewKey: string) {
  const [held, setHeld] = useState({ viewKey, ids: new Set<string>(), wholeView: false });
  const current = held.viewKey === viewKey ? held : { viewKey, ids: new Set<string>(), wholeView: false };
  const set = (ids: Set<string>, wholeView = false) => setHeld({ viewKey, ids, wholeView });

  const state = (rows: readonly OrderSummary[]): 'none' | 'some' | 'all' => {
    const selectable = rows.filter(isSelectable);
    const chosen = selectable.filter((row) => current.ids.has(row.id)).length;
    if (chosen === 0) return 'none';
    return chosen === selectable.length ? 'all' : 'some';
  };

  return {
    ids: current.ids as ReadonlySet<string>,
    /** Every order of the view, loaded or not. */
    wholeView: current.wholeView,
    isSelectable,
    state,
    toggle: (id: string) => {
      const ids = new Set(current.ids);
      if (!ids.delete(id)) ids.add(id);
      set(ids);
    },
    add: (more: readonly string[]) => set(new Set([...current.ids, ...more])),
    /** Ticks what is loaded and selectable; ticks it off when all of it was ticked. */
    toggleAll: (rows: readonly OrderSummary[]) =>
      set(state(rows) === 'all' ? new Set() : new Set(rows.filter(isSelectable).map((row) => row.id))),
    selectWholeView: () => set(new Set(current.ids), true),
    clear: () => set(new Set()),
  };
}
