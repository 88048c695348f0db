import { useMutation, useQueryClient, type MutateOptions } from '@tanstack/react-query';
import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { isProblem } from '../../../lib/api/api-problem.ts';
import { decideOrder, type Decision } from './order-writes.ts';
import { putOrderInCache, refreshAfterOrderChange, showOrderAsItIs } from './put-order-in-cache.ts';

type DecisionOn = Decision & { id: string };

/** Resend, accept payment, mark manually sent or cancel an order. */
export function useDecideOrder() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...decision }: DecisionOn): Promise<Order> => decideOrder(id, decision),
    onSuccess: (order) => {
      putOrderInCache(queryClient, order);
      refreshAfterOrderChange(queryClient, order.id);
    },
    onError: (error, { id }) => {
      // Without a connection the next look brings it.
      if (isProblem(error, 'action_not_allowed')) showOrderAsItIs(queryClient, id).catch(() => undefined);
    },
  });
}

/** The same for one order that is known beforehand. */
export function useOrderDecision(id: string) {
  const { mutate, ...rest } = useDecideOrder();
  return {
    ...rest,
    mutate: (decision: Decision, options?: MutateOptions<Order, Error, DecisionOn>) =>
      mutate({ id, ...decision }, options),
  };
}
