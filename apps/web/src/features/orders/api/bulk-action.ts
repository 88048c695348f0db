import type {
  BulkAction,
  getBulkAction,
  startBulkAction,
} from '@bestellwerk/contracts/seller-api/bulk-actions';
import { queryOptions } from '@tanstack/react-query';
import { callApi, type CallInput } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const startEndpoint = endpoint<typeof startBulkAction>('post', '/bulk-actions');
const getEndpoint = endpoint<typeof getBulkAction>('get', '/bulk-actions/{id}');
const POLL_MS = 800;

export type BulkOrder = CallInput<typeof startBulkAction>['body'];
export type BulkKind = BulkAction['action'];

export function startBulk(body: BulkOrder) {
  return callApi(startEndpoint, { body });
}

export function isFinished(bulk: BulkAction): boolean {
  return bulk.state === 'done' || bulk.state === 'stopped';
}

export function bulkActionQuery(id: string) {
  return queryOptions({
    queryKey: ['bulk-actions', id],
    queryFn: ({ signal }) => callApi(getEndpoint, { params: { id }, signal }),
    refetchInterval: (query) => (query.state.data && isFinished(query.state.data) ? false : POLL_MS),
  });
}
