import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

/** A new version of the order means new entries in its history, even where no hint told of them. */
export function useFreshHistory({ id, version }: Order): void {
  const queryClient = useQueryClient();
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    for (const part of ['events', 'attempts']) {
      void queryClient.invalidateQueries({ queryKey: ['orders', 'one', id, part] });
    }
  }, [id, version, queryClient]);
}
