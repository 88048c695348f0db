import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { OrderView } from './order-view.ts';
import { orderViewAddress, readOrderView } from './order-view-address.ts';

/** The list's state is its address and nothing else; back, forward and bookmarks work by themselves. */
export function useOrderView() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { view, ignored } = useMemo(() => readOrderView(search), [search]);
  const change = (next: Partial<OrderView>, options: { replace?: boolean } = {}) =>
    void navigate(
      { search: orderViewAddress({ ...view, ...next }) },
      { replace: options.replace ?? false, preventScrollReset: true },
    );
  return { view, ignored, change };
}
