import type { confirmTopUp, createTopUp, listTopUps } from '@bestellwerk/contracts/seller-api/money-box';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { callApi, type CallInput } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const createEndpoint = endpoint<typeof createTopUp>('post', '/money-box/top-ups');
const listEndpoint = endpoint<typeof listTopUps>('get', '/money-box/top-ups');
const confirmEndpoint = endpoint<typeof confirmTopUp>('post', '/money-box/top-ups/{id}/confirm');

export type NewTopUp = CallInput<typeof createTopUp>['body'];

/** One key stands for one intended top-up: a second press, or another try after silence, charges nothing more. */
export function requestTopUp(body: NewTopUp, idempotencyKey: string) {
  return callApi(createEndpoint, { body, idempotencyKey });
}

export const pendingTopUpsQuery = queryOptions({
  queryKey: ['money-box', 'top-ups', 'pending'],
  queryFn: ({ signal }) => callApi(listEndpoint, { query: { status: 'pending', limit: 200 }, signal }),
  select: (page) => page.items,
});

export function requestConfirmation(id: string) {
  return callApi(confirmEndpoint, { params: { id } });
}

/** More money shows in the balance, and orders that waited for it begin to move. */
export async function refreshAfterTopUp(queryClient: QueryClient): Promise<void> {
  await Promise.all(
    [['money-box'], ['orders', 'counts'], ['overview']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );
}
