import type {
  createChannel,
  deleteChannel,
  editChannel,
  getChannel,
  listChannels,
} from '@bestellwerk/contracts/seller-api/channels';
import { queryOptions } from '@tanstack/react-query';
import { callApi, type CallInput } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const ENDPOINTS = {
  list: endpoint<typeof listChannels>('get', '/channels'),
  get: endpoint<typeof getChannel>('get', '/channels/{id}'),
  create: endpoint<typeof createChannel>('post', '/channels'),
  edit: endpoint<typeof editChannel>('patch', '/channels/{id}'),
  delete: endpoint<typeof deleteChannel>('delete', '/channels/{id}'),
};

/** Two hundred are more than any seller has; the list therefore has one page. */
export const channelsQuery = queryOptions({
  queryKey: ['channels', 'list'],
  queryFn: ({ signal }) => callApi(ENDPOINTS.list, { query: { limit: 200 }, signal }),
  select: (page) => page.items,
});

export function channelQuery(id: string) {
  return queryOptions({
    queryKey: ['channels', 'one', id],
    queryFn: ({ signal }) => callApi(ENDPOINTS.get, { params: { id }, signal }),
  });
}

export function connectChannel(body: CallInput<typeof createChannel>['body']) {
  return callApi(ENDPOINTS.create, { body });
}

export function changeChannel(id: string, body: CallInput<typeof editChannel>['body']) {
  return callApi(ENDPOINTS.edit, { params: { id }, body });
}

export function removeChannel(id: string) {
  return callApi(ENDPOINTS.delete, { params: { id } });
}
