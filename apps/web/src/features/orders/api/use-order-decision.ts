import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../../lib/api/api-problem.ts';
import { decideOrder, type Decision } from './order-writes.ts';
import { putOrderInCache, refreshAfterOrderChange } from './put-order-in-cache.ts';

/** Resend, accept payment, mark manually sent or cancel one order. */
export function useOrderDecision(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision): Promise<Order> => decideOrder(id, decision),
    onSuccess: (order) => {
      putOrderInCache(queryClient, order);
      refreshAfterOrderChange(queryClient, id);
    },
    onError: (error) => {
      // Somebody was faster: show what the order has become.
      if (isProblem(error, 'action_not_allowed')) {
        void queryClient.invalidateQueries({ queryKey: ['orders'] });
      }
    },
  });
}
