import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { notify } from '../../../lib/notify.ts';
import { orderEventsQuery } from '../api/order.ts';
import { takeEditBack } from '../api/order-writes.ts';
import { putOrderInCache, refreshAfterOrderChange } from '../api/put-order-in-cache.ts';

/**
 * Takes an edit back: the one of a timeline entry, or the last one. The server refuses where the order has changed
 * since the given version, so an undo never undoes somebody else's work.
 */
export function useUndoEdit(id: string) {
  const { t } = useTranslation('orderDetail');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, eventId }: { version: number; eventId?: string }): Promise<Order> =>
      takeEditBack(id, version, eventId ?? (await findLastEdit())),
    onSuccess: (order) => {
      putOrderInCache(queryClient, order);
      refreshAfterOrderChange(queryClient, id);
      notify.success(t('form.undone'));
    },
    onError: notify.problem,
  });

  async function findLastEdit(): Promise<string> {
    const { pages } = await queryClient.fetchInfiniteQuery({ ...orderEventsQuery(id), staleTime: 0 });
    return pages.flatMap(({ items }) => items).find((event) => event.kind === 'edited')?.id ?? '';
  }
}
