import type {
  createApiToken,
  deleteApiToken,
  listApiTokens,
} from '@bestellwerk/contracts/seller-api/api-tokens';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const listEndpoint = endpoint<typeof listApiTokens>('get', '/api-tokens');
const createEndpoint = endpoint<typeof createApiToken>('post', '/api-tokens');
const deleteEndpoint = endpoint<typeof deleteApiToken>('delete', '/api-tokens/{id}');

export const apiTokensQuery = infiniteQueryOptions({
  queryKey: ['account', 'api-tokens'],
  queryFn: ({ pageParam, signal }) => callApi(listEndpoint, { query: { cursor: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export function requestToken(name: string) {
  return callApi(createEndpoint, { body: { name } });
}

export function revokeToken(id: string) {
  return callApi(deleteEndpoint, { params: { id } });
}
