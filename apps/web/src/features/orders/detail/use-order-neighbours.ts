import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PATHS } from '../../../lib/paths.ts';
import { orderQuery } from '../api/order.ts';
import { orderNeighboursQuery } from '../api/order-neighbours.ts';
import { readOrderView, viewBehind } from '../list/order-view-address.ts';

/** Steps through the view the order was opened from; the next one is fetched ahead. */
export function useOrderNeighbours(id: string) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const state: unknown = useLocation().state;
  const { view } = readOrderView(new URLSearchParams(viewBehind(state)));
  const { data } = useQuery(orderNeighboursQuery(id, view));
  // Once the order leaves the view, as it does when it is mended, the ways on lead from where it stood.
  const [stood, setStood] = useState(data);
  if (data?.position !== undefined && data !== stood) setStood(data);
  const { previousId, nextId } = (data?.position === undefined ? stood : data) ?? data ?? {};
  useEffect(() => {
    if (nextId !== undefined) void queryClient.prefetchQuery(orderQuery(nextId));
  }, [nextId, queryClient]);
  const go = (to: string | undefined) =>
    to === undefined ? undefined : () => void navigate(PATHS.order(to), { state });
  return {
    position: data?.position,
    total: data?.total,
    onPrevious: go(previousId),
    onNext: go(nextId),
  };
}
