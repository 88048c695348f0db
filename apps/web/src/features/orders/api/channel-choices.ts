import type { listChannels } from '@bestellwerk/contracts/seller-api/channels';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const listChannelsEndpoint = endpoint<typeof listChannels>('get', '/channels');

/** Channels to filter by. */
export const channelChoicesQuery = queryOptions({
  queryKey: ['channels', 'choices'],
  queryFn: ({ signal }) => callApi(listChannelsEndpoint, { query: { limit: 200 }, signal }),
  staleTime: 60_000,
  select: (page) => page.items,
});
