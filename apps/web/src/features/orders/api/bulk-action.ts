import type {
  BulkAction,
  getBulkAction,
  previewBulkAction,
  startBulkAction,
  stopBulkAction,
} from '@bestellwerk/contracts/seller-api/bulk-actions';
import { queryOptions } from '@tanstack/react-query';
import { callApi, type CallInput } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const startEndpoint = endpoint<typeof startBulkAction>('post', '/bulk-actions');
const previewEndpoint = endpoint<typeof previewBulkAction>('post', '/bulk-actions/preview');
const getEndpoint = endpoint<typeof getBulkAction>('get', '/bulk-actions/{id}');
const stopEndpoint = endpoint<typeof stopBulkAction>('post', '/bulk-actions/{id}/stop');
const POLL_MS = 800;
/** With the results of many orders each look is heavy; it is taken less often. */
const POLL_MANY_MS = 2_500;
const MANY = 1_000;

export type BulkOrder = CallInput<typeof startBulkAction>['body'];
export type BulkKind = BulkAction['action'];

export function startBulk(body: BulkOrder) {
  return callApi(startEndpoint, { body });
}

export function stopBulk(id: string) {
  return callApi(stopEndpoint, { params: { id } });
}

/** What it would do as things stand. Balance and orders change, so it is asked for anew each time. */
export function bulkPreviewQuery(body: BulkOrder) {
  return queryOptions({
    queryKey: ['bulk-preview', body],
    queryFn: ({ signal }) => callApi(previewEndpoint, { body, signal }),
    staleTime: 0,
    gcTime: 0,
  });
}

export function isFinished(bulk: BulkAction): boolean {
  return bulk.state === 'done' || bulk.state === 'stopped';
}

/** Looks again until every order has its result and the supplier has answered for those that were sent. */
export function bulkActionQuery(id: string) {
  return queryOptions({
    queryKey: ['bulk-actions', id],
    queryFn: ({ signal }) => callApi(getEndpoint, { params: { id }, signal }),
    refetchInterval: ({ state: { data } }) => {
      if (data && isFinished(data) && data.underWay === 0) return false;
      return data && data.total > MANY ? POLL_MANY_MS : POLL_MS;
    },
  });
}
