import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useCallback, useState } from 'react';
import type { BulkKind } from '../api/bulk-action.ts';

const BULK_KINDS: readonly BulkKind[] = ['resend', 'accept_payment', 'mark_manually_sent', 'cancel'];

export type OrderSelection = ReturnType<typeof useOrderSelection>;

export function isSelectable(order: OrderSummary): boolean {
  return BULK_KINDS.some((kind) => order.availableActions.includes(kind));
}

const NONE: ReadonlySet<string> = new Set();

/** The rows ticked in one view. A new view starts with none: `viewKey` tells views apart. */
export function useOrderSelection(viewKey: string) {
  const [held, setHeld] = useState({ viewKey, ids: NONE, wholeView: false });
  const current = held.viewKey === viewKey ? held : { viewKey, ids: NONE, wholeView: false };
  const { ids } = current;
  const set = (next: ReadonlySet<string>, wholeView = false) => setHeld({ viewKey, ids: next, wholeView });

  const state = (rows: readonly OrderSummary[]): 'none' | 'some' | 'all' => {
    const selectable = rows.filter(isSelectable);
    const chosen = selectable.filter((row) => ids.has(row.id)).length;
    if (chosen === 0) return 'none';
    return chosen === selectable.length ? 'all' : 'some';
  };

  /** Always the same in one view, so that ticking a row draws no other one again. */
  const toggle = useCallback(
    (id: string) =>
      setHeld((before) => {
        const next = new Set(before.viewKey === viewKey ? before.ids : NONE);
        if (!next.delete(id)) next.add(id);
        return { viewKey, ids: next, wholeView: false };
      }),
    [viewKey],
  );

  return {
    ids,
    /** Every order of the view, loaded or not. */
    wholeView: current.wholeView,
    state,
    toggle,
    add: (more: readonly string[]) => set(new Set([...ids, ...more])),
    /** Ticks what is loaded and selectable; ticks it off when all of it was ticked. */
    toggleAll: (rows: readonly OrderSummary[]) =>
      set(state(rows) === 'all' ? NONE : new Set(rows.filter(isSelectable).map((row) => row.id))),
    selectWholeView: () => set(ids, true),
    clear: () => set(NONE),
  };
}
