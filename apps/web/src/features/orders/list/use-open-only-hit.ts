import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { PATHS } from '../../../lib/paths.ts';
import type { OrderView } from './order-view.ts';
import { fromView } from './order-view-address.ts';

type Found = {
  view: OrderView;
  rows: readonly OrderSummary[];
  /** The rows are those of another search, or on their way. */
  isLoading: boolean;
};

/**
 * Enter in the search opens the order it finds, where that is exactly one. What was typed may not be looked up yet:
 * then it is waited for, as long as it is what is searched for.
 */
export function useOpenOnlyHit({ view, rows, isLoading }: Found) {
  const navigate = useNavigate();
  const [awaited, setAwaited] = useState<{ q: string }>();
  const looked = useRef<{ q: string }>(undefined);
  const isThere = awaited !== undefined && view.q === awaited.q && !isLoading;
  const open = useEffectEvent(() => {
    // Once for each press of Enter.
    if (looked.current === awaited) return;
    looked.current = awaited;
    const [only] = rows;
    if (only && rows.length === 1) void navigate(PATHS.order(only.id), { state: fromView(view) });
  });
  useEffect(() => {
    if (isThere && awaited) open();
  }, [isThere, awaited]);
  return {
    submit: (q: string) => setAwaited(q === '' ? undefined : { q }),
    forget: () => setAwaited(undefined),
  };
}
